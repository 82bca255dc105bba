/** All that the library opens without, in one piece: most of it is shared by most of its parts. */
export { SettingsForm } from '../../components/options/SettingsForm.tsx';
export { AboutPart } from './AboutPart.tsx';
export { BackupPart } from './BackupPart.tsx';
export { CorrectionsPart } from './CorrectionsPart.tsx';
export { OpenFilm } from './library/OpenFilm.tsx';
export { OpenReview } from './OpenReview.tsx';
export { OwnSitesPart } from './OwnSitesPart.tsx';
export { PastePart } from './PastePart.tsx';
export { SitesPart } from './SitesPart.tsx';
