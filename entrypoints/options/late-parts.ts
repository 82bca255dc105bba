/** All that the page opens without; it comes in one piece, since each piece costs every page that shares code with it. */
export { SettingsForm } from '../../components/options/SettingsForm.tsx';
export { AboutPart } from './AboutPart.tsx';
export { BackupPart } from './BackupPart.tsx';
export { CorrectionsPart } from './CorrectionsPart.tsx';
export { OpenFilm } from './library/OpenFilm.tsx';
export { OpenReview } from './OpenReview.tsx';
export { OwnSitesPart } from './OwnSitesPart.tsx';
export { PastePart } from './PastePart.tsx';
export { SitesPart } from './SitesPart.tsx';
