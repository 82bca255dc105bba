import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useFocusFirst } from './use-focus-first.ts';
import './card-menu.css';

interface Props {
  /** As people know the site: `imdb.com`. */
  site: string;
  /** To name the film of the page. */
  onFind: () => void;
  onCloseSite: () => Promise<boolean>;
}

/** What is seldom wanted: to name the film oneself, or to be rid of the card on a whole site, with a word on how to get it back before it is gone. */
export function CardMenu({ site, onFind, onCloseSite }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div class="card-menu">
        <Button size="small" onClick={onFind}>
          This page is about …
        </Button>
        <Button size="small" onClick={() => setAsking(true)}>
          {`Never show cards on ${site}`}
        </Button>
      </div>
    );
  }
  return <Asking site={site} onYes={onCloseSite} onNo={() => setAsking(false)} />;
}

function Asking({ site, onYes, onNo }: { site: string; onYes: () => Promise<boolean>; onNo: () => void }) {
  const menu = useFocusFirst<HTMLDivElement>();
  return (
    <div class="card-menu" ref={menu}>
      <p class="card-menu-text">
        {`No card will come up on ${site} any more. The toolbar icon and the options page turn it on again.`}
      </p>
      <Button size="small" look="primary" onClick={() => void onYes()}>
        Turn off here
      </Button>
      <Button size="small" look="quiet" onClick={onNo}>
        Keep it
      </Button>
    </div>
  );
}
