import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';

/**
 * A part of the page whose code comes when the part is first opened; empty until then. It does not come where the
 * extension was updated or removed meanwhile: a page that was opened before has to be loaded anew.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  reload = () => location.reload(),
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Part(props: Props) {
    const [Shown, show] = useState(() => loaded);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Shown) return;
      load().then(
        (part) => {
          loaded = part;
          show(() => part);
        },
        (reason: unknown) => {
          console.error(reason);
          setFailed(true);
        },
      );
    }, []);
    if (hasFailed) {
      return (
        <Notice
          kind="failed"
          actions={
            <Button size="small" onClick={reload}>
              Load the page again
            </Button>
          }
        >
          This part of the page could not be loaded. Lobby Card may have been updated since the page was opened.
        </Notice>
      );
    }
    return Shown && <Shown {...props} />;
  };
}
