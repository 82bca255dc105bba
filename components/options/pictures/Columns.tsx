import './columns.css';

export interface Column {
  key: string | number;
  label: string;
  value: number;
  /** What it stands for, in words: `4 stars: 12 films`. */
  told: string;
  href: string;
}

interface Props {
  label: string;
  columns: readonly Column[];
}

/** Upright bars on a line, each a link; one of nothing is a gap. */
export function Columns({ label, columns }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  return (
    <ul class="columns" aria-label={label} data-long={columns.some((column) => column.label.length > 2)}>
      {columns.map((column) => (
        <li key={column.key} class="columns-one">
          {column.value === 0 ? (
            <span class="columns-empty">
              <span class="columns-room" />
              <span class="columns-label" title={column.told}>
                <span aria-hidden="true">{column.label}</span>
                <span class="unseen">{column.told}</span>
              </span>
            </span>
          ) : (
            <a class="columns-link" href={column.href} aria-label={column.told} title={column.told}>
              <span class="columns-room">
                <span class="columns-value">{column.value.toLocaleString('en')}</span>
                <svg
                  class="columns-bar"
                  viewBox="0 0 10 10"
                  preserveAspectRatio="none"
                  style={{ height: `${(column.value / most) * 100}%` }}
                  aria-hidden="true"
                >
                  <rect width="10" height="10" />
                </svg>
              </span>
              <span class="columns-label">{column.label}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
