import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import type { PicturesPart, PicturesProps } from './PicturesPart.tsx';

/** The pictures, which are loaded only when someone looks. */
export function LatePictures(props: PicturesProps) {
  const [Part, setPart] = useState<typeof PicturesPart | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    import('./PicturesPart.tsx').then(
      (loaded) => setPart(() => loaded.PicturesPart),
      (reason: unknown) => {
        console.error(reason);
        setFailed(true);
      },
    );
  }, []);
  if (hasFailed) return <Notice kind="failed">The pictures could not be loaded. Load this page once more.</Notice>;
  return Part ? <Part {...props} /> : <p role="status">Counting …</p>;
}
