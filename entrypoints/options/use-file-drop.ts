import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportFile } from '../../lib/formats/import/import-item.ts';
import { gatherDropped } from './import/gather-dropped.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page; whether some hang over it now. */
export function useFileDrop(onFiles: (files: ImportFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      options,
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setIsOver(false), options);
    addEventListener(
      'drop',
      (event) => {
        if (!event.dataTransfer || !hasFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        void gatherDropped(event.dataTransfer).then((files) => files.length > 0 && latest.current(files));
      },
      options,
    );
    return () => listening.abort();
  }, []);
  return isOver;
}
