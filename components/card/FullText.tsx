import { EyeOff } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../lib/review/schema.ts';
import { Button } from '../Button.tsx';
import { Disclosure } from '../Disclosure.tsx';
import './full-text.css';

interface Props {
  review: Pick<Review, 'intro' | 'sections' | 'conclusion'>;
  /** Plot details may be shown: the film is marked as seen, or the user never minds. */
  mayTell: boolean;
  onSeen: () => void;
}

/** The words behind the verdict. Until the film is seen they stand behind a curtain; parts marked as spoilers open one by one. */
export function FullText({ review, mayTell, onSeen }: Props) {
  const [asked, setAsked] = useState(false);
  const opened = useRef<HTMLDivElement>(null);
  const { intro, sections, conclusion } = review;
  // the button that was pressed is gone, and the keyboard with it
  useEffect(() => {
    if (asked) opened.current?.querySelector('summary')?.focus();
  }, [asked]);
  if (!intro && sections.length === 0 && !conclusion) return null;
  if (!mayTell && !asked) return <Curtain onSeen={onSeen} onShow={() => setAsked(true)} />;
  return (
    <div ref={opened}>
      <Disclosure summary="The whole review" forced={asked}>
        <div class="full-text">
          <Paragraphs text={intro} />
          {sections.map(({ heading, text, spoiler }, at) =>
            spoiler ? (
              <Disclosure key={at} summary={heading || 'More'} glimpse="Spoilers">
                <Paragraphs text={text} />
              </Disclosure>
            ) : (
              <section key={at}>
                {heading && <h4 class="full-text-heading">{heading}</h4>}
                <Paragraphs text={text} />
              </section>
            ),
          )}
          <Paragraphs text={conclusion} />
        </div>
      </Disclosure>
    </div>
  );
}

function Curtain({ onSeen, onShow }: { onSeen: () => void; onShow: () => void }) {
  return (
    <div class="curtain">
      <p class="curtain-text">
        <EyeOff class="curtain-sign" aria-hidden="true" />
        The full text may tell the plot. It waits until you have seen the film.
      </p>
      <div class="curtain-ways">
        <Button size="small" onClick={onSeen}>
          I have seen it
        </Button>
        <Button size="small" look="quiet" onClick={onShow}>
          Show it anyway
        </Button>
      </div>
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim());
  return paragraphs.map((paragraph, at) => <p key={at}>{paragraph}</p>);
}
