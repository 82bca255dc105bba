import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ParsedArticle, ParsedReview } from '../../lib/formats/article/parsed-article.ts';
import type { Take } from '../../lib/review/schema.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { ArticleText } from './ArticleText.tsx';
import { CheckReview, type Looked } from './CheckReview.tsx';
import { type CheckedTake, type Checking, finishChecking, startChecking } from './checked-take.ts';
import { LeftOut } from './LeftOut.tsx';
import './paste-desk.css';

interface Props {
  text: string;
  parsed: ParsedReview;
  isSaving: boolean;
  /** Why saving failed, as a sentence. */
  failure: string | null;
  onSave: (take: Take) => void;
  /** How the text came here, for those who can't see it. */
  label?: string;
  /** Under the text: what else can be done with it. */
  under: ComponentChildren;
}

/** The text and what was read out of it, side by side, until it is right. */
export function PasteDesk({ text, parsed, isSaving, failure, onSave, label, under }: Props) {
  const [checked, setChecked] = useState<CheckedTake>(() => startChecking(parsed.take));
  const [problem, setProblem] = useState<Extract<Checking, { ok: false }> | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const root = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (problem) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  const save = () => {
    const checking = finishChecking(checked);
    setProblem(checking.ok ? null : checking);
    if (checking.ok) onSave(checking.take);
  };

  return (
    <div class="paste-desk">
      <div class="paste-desk-text">
        <ArticleText
          text={text}
          {...(label && { label })}
          marked={placesOf(parsed, looked)}
          noise={parsed.setAside.map(({ extent }) => extent)}
        />
        <div class="paste-desk-under">
          {under}
          <LeftOut text={text} setAside={parsed.setAside} />
        </div>
      </div>
      <form
        ref={root}
        class="paste-desk-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {parsed.kind === 'other-review' && (
          <Notice kind="told">
            This looks like a review of something other than a film. Where it is of a film after all, give its title.
          </Notice>
        )}
        <CheckReview
          parsed={parsed}
          checked={checked}
          problem={problem}
          looked={looked}
          onLook={setLooked}
          onChange={setChecked}
        />
        <div class="paste-desk-end">
          {failure && <Notice kind="failed">{failure}</Notice>}
          <Button look="primary" type="submit" aria-disabled={isSaving}>
            {isSaving ? 'Saving …' : 'Save this review'}
          </Button>
        </div>
      </form>
    </div>
  );
}

const nowhere: [] = [];

function placesOf({ sources }: ParsedReview, looked: Looked | null) {
  const places = looked ? (sources[looked.field] ?? nowhere) : nowhere;
  return looked?.index == null ? places : places.slice(looked.index, looked.index + 1);
}

/** Why a text was not taken for a review. */
export function Refusal({ parsed }: { parsed: Extract<ParsedArticle, { ok: false }> }) {
  return (
    <Notice kind="failed">{parsed.reason} The text is still in the box: add what is missing, or paste another.</Notice>
  );
}
