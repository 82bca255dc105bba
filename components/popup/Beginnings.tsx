import { ClipboardPaste, PenLine, Scissors, Sparkles } from 'lucide-preact';
import './beginnings.css';

interface Props {
  /** "Clip this review" is left out where there is no page that may be one. */
  onClip: (() => void) | null;
  /** "Write one" is left out where the form is on the same page. */
  onWrite: (() => void) | null;
  /** Address of the place where an article is pasted. */
  paste: string;
  onStarters: () => void;
}

/** Ways to begin an empty library. */
export function Beginnings({ onClip, onWrite, paste, onStarters }: Props) {
  return (
    <section class="beginnings" aria-label="Ways to begin">
      <h2 class="beginnings-title">Your library is empty yet</h2>
      <p class="beginnings-text">A review in it comes up as a small card wherever its film does.</p>
      <ul class="beginnings-ways">
        {onClip && (
          <li>
            <button type="button" class="beginnings-way" onClick={onClip}>
              <Scissors aria-hidden="true" />
              <span>
                <strong>Clip this review</strong> where the page in front of you is one
              </span>
            </button>
          </li>
        )}
        {onWrite && (
          <li>
            <button type="button" class="beginnings-way" onClick={onWrite}>
              <PenLine aria-hidden="true" />
              <span>
                <strong>Write one</strong> about a film you know
              </span>
            </button>
          </li>
        )}
        <li>
          <a class="beginnings-way" href={paste} target="_blank" rel="noreferrer">
            <ClipboardPaste aria-hidden="true" />
            <span>
              <strong>Paste an article</strong> and keep its verdict, pros and cons
            </span>
          </a>
        </li>
        <li>
          <button type="button" class="beginnings-way" onClick={onStarters}>
            <Sparkles aria-hidden="true" />
            <span>
              <strong>Take a dozen of ours</strong> to see how it looks; gone again with one click
            </span>
          </button>
        </li>
      </ul>
    </section>
  );
}
