import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of script after gzip. */
export interface Sizes {
  glance: number;
  detector: number;
  /** The detector of hosts that the user has named, and the reader of a page that the user asks about. */
  detectorOfAny: number;
  readOnce: number;
  /** What the detector is brought where there is a card to show. */
  frame: number;
  marks: number;
  card: number;
  popup: number;
  options: number;
  clip: number;
  welcome: number;
  background: number;
}

/** What each part of a built extension loads as script: a page with everything it loads before it is asked for more. */
export function measureSizes(extension: string): Sizes {
  const gzip = (file: string) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length;
  const page = (file: string) => {
    const html = readFileSync(join(extension, file), 'utf8');
    const scripts = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, script]) => script ?? ''));
    return [...scripts].reduce((sum, script) => sum + gzip(script), 0);
  };
  return {
    glance: gzip('glance.js'),
    detector: gzip('detect.js'),
    detectorOfAny: gzip('detect-any.js'),
    readOnce: gzip('read-once.js'),
    frame: gzip('show-frame.js'),
    marks: gzip('marks.js'),
    card: page('card.html'),
    popup: page('popup.html'),
    options: page('options.html'),
    clip: page('clip.html'),
    welcome: page('welcome.html'),
    background: gzip('background.js'),
  };
}
