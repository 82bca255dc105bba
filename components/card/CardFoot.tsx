import { Check, Copy, PencilLine, Unlink } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { Button } from '../Button.tsx';
import type { CardActions } from './card-actions.ts';
import './card-foot.css';

const copiedMs = 2500;

interface Props {
  review: Review;
  on: Pick<CardActions, 'deny' | 'edit' | 'copy'>;
}

/** What can be done with the review that is shown. */
export function CardFoot({ review, on }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), copiedMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const own = isOwn(review.origin.kind);
  return (
    <footer class="card-foot">
      <Button size="small" look="quiet" onClick={() => void on.edit(review)}>
        <PencilLine aria-hidden="true" />
        {own ? 'Edit' : review.note ? 'Edit note' : 'Add note'}
      </Button>
      <Button size="small" look="quiet" onClick={() => void on.copy(review).then(setCopied)}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {copied ? 'Copied' : 'Copy'}
      </Button>
      <Button size="small" look="quiet" onClick={() => void on.deny(review.id)}>
        <Unlink aria-hidden="true" />
        Not this film
      </Button>
      <span class="unseen" role="status">
        {copied ? 'The review is copied as Markdown.' : ''}
      </span>
    </footer>
  );
}
