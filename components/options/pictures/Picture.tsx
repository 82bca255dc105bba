import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Disclosure } from '../../Disclosure.tsx';
import './picture.css';

export interface PictureTable {
  heads: readonly string[];
  /** Each begins with what it is about. */
  rows: readonly (readonly (string | number)[])[];
}

interface Props {
  title: string;
  /** What it comes to, in a sentence. */
  told?: ComponentChildren;
  /** The whole breadth of the page. */
  isWide?: boolean;
  /** The same in figures, for whoever would rather read. */
  table?: PictureTable | null;
  children?: ComponentChildren;
}

/** A picture in its frame: heading, what it tells in a sentence, the picture, and on request a table of it. */
export function Picture({ title, told, isWide = false, table = null, children }: Props) {
  const id = useId();
  return (
    <section class="picture" data-wide={isWide} aria-labelledby={id}>
      <h2 class="picture-title" id={id}>
        {title}
      </h2>
      {told && <p class="picture-told">{told}</p>}
      {children}
      {table && (
        <Disclosure
          summary={
            <>
              <span class="unseen">{title} </span>As a table
            </>
          }
        >
          <Table label={title} {...table} />
        </Disclosure>
      )}
    </section>
  );
}

function Table({ label, heads, rows }: PictureTable & { label: string }) {
  return (
    <table class="picture-table" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {figures.map((figure, at) => (
              <td key={heads[at + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
