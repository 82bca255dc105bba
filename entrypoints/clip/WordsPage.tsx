import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ByHand } from '../../components/clip/ByHand.tsx';
import { Notice } from '../../components/Notice.tsx';
import { nameFilm } from '../../components/options/name-film.ts';
import { LibrarySearch } from '../../components/popup/LibrarySearch.tsx';
import { WebLink } from '../../components/WebLink.tsx';
import type { ClippedFilm } from '../../lib/browser/clipped-films.ts';
import type { Told } from '../../lib/browser/messages/clippings.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Words } from '../../lib/review/add-words.ts';
import { tellFailure } from '../popup/tell-failure.ts';
import { useSearch } from '../popup/use-search.ts';

interface Props {
  ask: typeof askBackground;
  words: Words;
  /** The last film of which a review was clipped, which is likely to be meant. */
  recent: ClippedFilm | null;
  /** The words are in a review. */
  onAdded: (film: Film) => Promise<void>;
}

const names = { pro: 'a pro', con: 'a con', verdict: 'the verdict', note: 'a note' };

/** Words were selected on a page of which nobody knows the film: it is named here. */
export function WordsPage({ ask, words, recent, onAdded }: Props) {
  const [told, setTold] = useState<Told | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const search = useSearch((query, after) => ask('listReviews', { query, bin: false, after }), null);
  useEffect(() => {
    if (told) document.querySelector<HTMLElement>('.clip .notice button')?.focus();
  }, [told]);

  const run = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (reason) {
      setFailure(tellFailure(reason));
    }
  };
  const add = (film: Film) =>
    run(async () => {
      const done = await ask('addWords', { words, film });
      // the page may be closed as soon as it says so
      await onAdded(film);
      setTold(done);
      setUndone(false);
    });
  const undo = (id: string) =>
    run(async () => {
      await ask('undoWords', { id });
      setTold(null);
      setUndone(true);
    });

  return (
    <main class="clip clip-words">
      <header class="clip-head">
        <p class="clip-brand">Lobby Card</p>
        <h1 class="clip-title">{told ? 'Added' : 'Which film is this about?'}</h1>
        {words.url && (
          <p class="clip-source">
            Selected on <WebLink url={words.url}>{words.url}</WebLink>, to be added as {names[words.kind]}
          </p>
        )}
      </header>
      <blockquote class="clip-quote" dir="auto">
        {words.text}
      </blockquote>
      {failure && <Notice kind="failed">{failure}</Notice>}
      {isUndone && !told && <Notice kind="told">It is taken back.</Notice>}
      {told && (
        <Notice
          kind="told"
          actions={
            <Button size="small" onClick={() => void undo(told.id)}>
              Undo
            </Button>
          }
        >
          {told.sentence}
        </Notice>
      )}
      {!told && (
        <>
          {recent && (
            <div>
              <Button look="primary" onClick={() => void add(recent.film)}>
                {`${nameFilm(recent.film.title)}, which you clipped last`}
              </Button>
            </div>
          )}
          <LibrarySearch
            {...search}
            label="Search your library"
            focused
            onChoose={({ id }) =>
              void run(async () => {
                const review = await ask('readReview', { id });
                if (review) await add(review.film);
              })
            }
          />
          <ByHand onFilm={(film) => void add(film)} />
        </>
      )}
    </main>
  );
}
