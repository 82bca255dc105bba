import { BookCopy, Braces, Clapperboard, FileCode, ListVideo, Star } from 'lucide-preact';
import type { LeftOut } from '../../lib/formats/export/export-part.ts';
import type { ChoiceOption } from './Choice.tsx';

/** What reviews can be written as. */
export type ExportFormat = 'letterboxd' | 'vault' | 'trakt' | 'imdb' | 'json-ld' | 'json';

export const exportFormats: readonly (ChoiceOption<ExportFormat> & { extent: string })[] = [
  {
    value: 'letterboxd',
    name: 'Letterboxd',
    meaning: 'CSV for its importer: viewings, ratings, tags and the text of reviews.',
    icon: Clapperboard,
    extent: 'Your own films. Take it to letterboxd.com/import.',
  },
  {
    value: 'vault',
    name: 'Markdown notes',
    meaning: 'A note for each film, for Obsidian and the like. Reads back whole.',
    icon: BookCopy,
    extent: 'Everything, by others too. Written again, only notes change in which something has changed.',
  },
  {
    value: 'trakt',
    name: 'Trakt',
    meaning: 'CSV for its importer: viewings and ratings. It takes no text.',
    icon: ListVideo,
    extent: 'Your own films and series whose IMDb or TMDB number is known.',
  },
  {
    value: 'imdb',
    name: 'IMDb’s shape',
    meaning: 'A ratings file like IMDb’s own, which many tools read. No text.',
    icon: Star,
    extent: 'Your own ratings of titles whose IMDb number is known.',
  },
  {
    value: 'json-ld',
    name: 'schema.org',
    meaning: 'JSON-LD, as websites tell search engines: film, rating, pros and cons, text.',
    icon: FileCode,
    extent: 'Everything, by others too.',
  },
  {
    value: 'json',
    name: 'Lobby Card',
    meaning: 'Our own file: nothing is lost on the way to another Lobby Card.',
    icon: Braces,
    extent: 'Everything, by others too. The bin, corrections and settings are in a backup only.',
  },
];

/** How the writing goes. */
export type ExportState =
  | { step: 'idle' }
  | { step: 'writing'; done: number }
  | { step: 'done'; where: string; reviews: number; leftOut: readonly LeftOut[]; notes: NoteCounts | null }
  | { step: 'failed'; reason: string };

/** What has become of the notes in a folder. */
export interface NoteCounts {
  written: number;
  same: number;
}
