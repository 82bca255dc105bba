import { openDesk } from '../../../../entrypoints/options/library/library-desk.ts';
import type { OpenReader } from '../../../../entrypoints/options/library/open-reader.ts';
import type { Library } from '../../../../lib/store/database.ts';

/** The real reader of a library, without the worker around it: what crosses is cloned as it would be. */
export function readerOf(library: Library): OpenReader {
  return (hear) => {
    let isOpen = true;
    const desk = openDesk(library, (answer) => {
      if (isOpen) hear(structuredClone(answer));
    });
    return {
      tell: (message) => desk.hear(structuredClone(message)),
      close() {
        isOpen = false;
        desk.close();
      },
    };
  };
}
