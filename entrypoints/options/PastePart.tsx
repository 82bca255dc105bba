import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { nameFilm } from '../../components/options/name-film.ts';
import { libraryAddress } from '../../components/options/route.ts';
import { PasteBox } from '../../components/paste/PasteBox.tsx';
import { PasteDesk, Refusal } from '../../components/paste/PasteDesk.tsx';
import type { ParsedArticle } from '../../lib/formats/article/parsed-article.ts';
import { quoteSources } from '../../lib/formats/article/quote-sources.ts';
import type { Review, Take } from '../../lib/review/schema.ts';
import { tellFailure } from '../popup/tell-failure.ts';
import type { Outside } from './outside.ts';
import { useKeptText } from './use-kept-text.ts';

/** From a text to a review in the library. */
export function PastePart({ ask }: Pick<Outside, 'ask'>) {
  const [text, setText] = useKeptText('paste');
  const [parsed, setParsed] = useState<ParsedArticle | null>(null);
  const [saved, setSaved] = useState<Review | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const run = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (reason) {
      setFailure(tellFailure(reason));
    }
    setBusy(false);
  };
  const read = (from: string) =>
    run(async () => {
      setSaved(null);
      // The reader of articles is fetched when there is one to read: the page opens the faster for it.
      const { parseArticle } = await import('../../lib/formats/article/parse-article.ts');
      setParsed(parseArticle(from));
    });
  const save = (take: Take) =>
    run(async () => {
      setSaved(
        await ask('saveReview', {
          id: null,
          take,
          origin: 'clipped',
          draftKey: null,
          quotes: parsed?.ok ? quoteSources(text, parsed) : undefined,
        }),
      );
      setParsed(null);
      setText('');
    });

  if (parsed?.ok) {
    return (
      <PasteDesk
        text={text}
        parsed={parsed}
        isSaving={isBusy}
        failure={failure}
        onSave={(take) => void save(take)}
        under={
          <Button size="small" onClick={() => setParsed(null)}>
            Change the text
          </Button>
        }
      />
    );
  }
  return (
    <div class="options-paste">
      {saved && (
        <Notice kind="told" actions={<a href={libraryAddress(false, { as: 'review', id: saved.id })}>Look at it</a>}>
          {nameFilm(saved.film.title)} is in your library.
        </Notice>
      )}
      {parsed && <Refusal parsed={parsed} />}
      {failure && <Notice kind="failed">{failure}</Notice>}
      <PasteBox
        text={text}
        isReading={isBusy}
        onText={(to) => {
          setText(to);
          setSaved(null);
        }}
        onRead={(from) => void read(from)}
      />
    </div>
  );
}
