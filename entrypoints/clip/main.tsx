import { render } from 'preact';
import { whyNotTaken } from '../../components/clip/why-not-taken.ts';
import { noteClippedFilm, readClippedFilms } from '../../lib/browser/clipped-films.ts';
import { dropClipping, readClipping } from '../../lib/browser/clippings.ts';
import { ask } from '../../lib/browser/messages.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { ClipPage } from './ClipPage.tsx';
import { WordsPage } from './WordsPage.tsx';
import './clip.css';

// Behind the `#` stands the ticket of what was clipped, or why nothing could be.
const asked = location.hash.slice(1);
const [settings, kept, films] = await Promise.all([readSettings(), readClipping(asked), readClippedFilms()]);
// before anything is drawn
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
const why = Object.entries(whyNotTaken).find(([name]) => name === asked)?.[1] ?? null;

const root = document.getElementById('app');
if (!root) throw new Error('the page of clippings has lost its root element');
render(
  kept && 'kind' in kept ? (
    <WordsPage
      ask={ask}
      words={kept}
      recent={films[0] ?? null}
      onAdded={(film) => (kept.url ? noteClippedFilm({ url: kept.url, film }) : Promise.resolve())}
    />
  ) : (
    <ClipPage
      ask={ask}
      clipping={kept}
      why={why}
      onRead={(film) => void (kept && noteClippedFilm({ url: kept.url, film }))}
      onSaved={() => dropClipping(asked)}
    />
  ),
  root,
);
