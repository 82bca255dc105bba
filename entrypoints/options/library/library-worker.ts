import { openLibrary } from '../../../lib/store/database.ts';
import { openDesk } from './library-desk.ts';
import type { FromReader, ToReader } from './library-talk.ts';

// Reads the library for its page, which stays awake meanwhile. It only reads: the background alone writes.

const library = openLibrary();
const desk = openDesk(library, (answer: FromReader) => postMessage(answer));
// opened before the first question comes
void library.reviews();
addEventListener('message', ({ data }: MessageEvent<ToReader>) => desk.hear(data));
