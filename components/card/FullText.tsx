import type { Review } from '../../lib/review/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import './full-text.css';

type Words = Pick<Review, 'intro' | 'sections' | 'conclusion'>;

export function hasFullText({ intro, sections, conclusion }: Words): boolean {
  return Boolean(intro || sections.length || conclusion);
}

/** The words behind the verdict; parts marked as spoilers open one by one. */
export function FullText({ review: { intro, sections, conclusion }, open }: { review: Words; open: boolean }) {
  return (
    <Disclosure summary="The whole review" forced={open}>
      <div class="full-text">
        <Paragraphs text={intro} />
        {sections.map(({ heading, text, spoiler }, at) =>
          spoiler ? (
            <Disclosure key={at} summary={heading || 'More'} glimpse="Spoilers">
              <Paragraphs text={text} />
            </Disclosure>
          ) : (
            <section key={at}>
              {heading && <h2 class="full-text-heading">{heading}</h2>}
              <Paragraphs text={text} />
            </section>
          ),
        )}
        <Paragraphs text={conclusion} />
      </div>
    </Disclosure>
  );
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim());
  return paragraphs.map((paragraph, at) => (
    <p key={at} dir="auto">
      {paragraph}
    </p>
  ));
}
