import './bars.css';

export interface Bar {
  name: string;
  value: number;
  /** At the end of the bar, where it is not just the value. */
  figure?: string;
  told: string;
  href: string;
}

interface Props {
  label: string;
  bars: readonly Bar[];
  /** What fills the whole breadth; the greatest value where none is given. */
  most?: number;
}

/** Lying bars under each other, each a link with its name before it. */
export function Bars({ label, bars, most = Math.max(1, ...bars.map(({ value }) => value)) }: Props) {
  return (
    <ol class="bars" aria-label={label}>
      {bars.map(({ name, value, figure, told, href }) => (
        <li key={name}>
          <a class="bars-link" href={href} aria-label={told} title={told}>
            <bdi class="bars-name">{name}</bdi>
            <svg class="bars-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bars-line" y="9.4" width="100" height="0.6" />
              <rect class="bars-fill" width={(value / most) * 100} height="10" />
            </svg>
            <span class="bars-figure">{figure ?? value.toLocaleString('en')}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
