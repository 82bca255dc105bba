import { Minus, Plus } from 'lucide-preact';
import './pros-and-cons.css';

interface Props {
  pros: readonly string[];
  cons: readonly string[];
  /** Level of the two headings in the page around. */
  level?: 2 | 3 | 4;
}

/** What speaks for a film and what against it, side by side where there is room. Nothing where there is neither. */
export function ProsAndCons({ pros, cons, level = 3 }: Props) {
  if (pros.length + cons.length === 0) return null;
  return (
    <div class="pros-and-cons">
      <Side name="Pros" kind="pros" lines={pros} level={level} />
      <Side name="Cons" kind="cons" lines={cons} level={level} />
    </div>
  );
}

function Side({
  name,
  kind,
  lines,
  level,
}: {
  name: string;
  kind: 'pros' | 'cons';
  lines: readonly string[];
  level: number;
}) {
  if (lines.length === 0) return null;
  const Heading = `h${level}` as 'h3';
  const Sign = kind === 'pros' ? Plus : Minus;
  return (
    <section class={`pros-and-cons-side pros-and-cons-${kind}`}>
      <Heading class="pros-and-cons-heading">{name}</Heading>
      <ul>
        {lines.map((line, at) => (
          <li key={at} class="pros-and-cons-line">
            <Sign class="pros-and-cons-sign" aria-hidden="true" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
