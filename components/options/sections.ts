import {
  BookOpen,
  ChartColumn,
  Clapperboard,
  ClipboardPaste,
  FileInput,
  FileOutput,
  HardDriveDownload,
  Info,
  Replace,
  SlidersHorizontal,
} from 'lucide-preact';

/** The parts of the page, in the order of the menu; an id is what stands behind the `#` of the address. */
export const sections = [
  { id: 'library', name: 'Library', icon: BookOpen },
  { id: 'pictures', name: 'Pictures', icon: ChartColumn },
  { id: 'import', name: 'Import', icon: FileInput },
  { id: 'paste', name: 'Paste an article', icon: ClipboardPaste },
  { id: 'export', name: 'Export', icon: FileOutput },
  { id: 'settings', name: 'Settings', icon: SlidersHorizontal },
  { id: 'sites', name: 'Sites', icon: Clapperboard },
  { id: 'corrections', name: 'Corrections', icon: Replace },
  { id: 'backup', name: 'Backup', icon: HardDriveDownload },
  { id: 'about', name: 'About', icon: Info },
] as const;

export type SectionId = (typeof sections)[number]['id'];
