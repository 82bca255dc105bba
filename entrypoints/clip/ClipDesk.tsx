import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PasteDesk } from '../../components/paste/PasteDesk.tsx';
import type { Clipping } from '../../lib/browser/clipping-schema.ts';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { Film } from '../../lib/film/schema.ts';
import { quoteSources } from '../../lib/formats/article/quote-sources.ts';
import type { Review, Take } from '../../lib/review/schema.ts';
import { tellFailure } from '../popup/tell-failure.ts';
import { useEarlier } from './use-earlier.ts';
import { useReading } from './use-reading.ts';

interface Props {
  ask: typeof askBackground;
  clipping: Clipping;
  onRead: (film: Film) => void;
  onSaved: (review: Review) => void;
}

/** What was selected, or else the whole article, read and checked; read all the same where it looks like no review. */
export function ClipDesk({ ask, clipping, onRead, onSaved }: Props) {
  const [isWhole, setWhole] = useState(clipping.passage === null);
  const [isSure, setSure] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const text = isWhole ? clipping.article : (clipping.passage ?? '');
  // whoever selects a passage and clips it has said that it is a review
  const parsed = useReading(text, clipping.url, isSure || !isWhole);
  useEffect(() => {
    if (parsed?.ok && parsed.take.film.title) onRead(parsed.take.film);
  }, [parsed]);
  const earlier = useEarlier(ask, parsed);
  const [isOneMore, setOneMore] = useState(false);
  if (!parsed) return <p aria-busy="true">Reading …</p>;

  if (!parsed.ok) {
    return (
      <Notice
        kind="failed"
        actions={
          text.trim() !== '' && (
            <Button size="small" onClick={() => setSure(true)}>
              Check it all the same
            </Button>
          )
        }
      >
        {parsed.reason} If it is one, select the review on its page and clip it again, or check what was found.
      </Notice>
    );
  }
  const save = async (take: Take) => {
    if (isSaving) return;
    setSaving(true);
    setFailure(null);
    try {
      const quotes = quoteSources(text, parsed);
      const id = isOneMore ? null : (earlier?.id ?? null);
      onSaved(await ask('saveReview', { id, take, origin: 'clipped', draftKey: null, quotes }));
    } catch (reason) {
      setFailure(tellFailure(reason));
    }
    setSaving(false);
  };
  return (
    <>
      {earlier && !isOneMore && (
        <Notice
          kind="told"
          actions={
            <Button size="small" onClick={() => setOneMore(true)}>
              Keep both
            </Button>
          }
        >
          You have clipped this article before. What you save now takes that review’s place; its note and tags stay.
        </Notice>
      )}
      <PasteDesk
        key={String(isWhole)}
        text={text}
        label={isWhole ? 'The article as it was read' : 'What you had selected'}
        parsed={parsed}
        isSaving={isSaving}
        failure={failure}
        onSave={(take) => void save(take)}
        under={
          clipping.passage !== null &&
          clipping.article !== '' && (
            <Button size="small" onClick={() => setWhole(!isWhole)}>
              {isWhole ? 'Read only what I had selected' : 'Read the whole article instead'}
            </Button>
          )
        }
      />
    </>
  );
}
