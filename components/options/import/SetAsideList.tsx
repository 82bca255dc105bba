import { Download } from 'lucide-preact';
import type { RowSetAside } from '../../../lib/formats/import/import-item.ts';
import { Button } from '../../Button.tsx';
import { PlanList } from './PlanList.tsx';

interface Props {
  count: number;
  rows: readonly RowSetAside[];
  isOpen?: boolean;
  onDownload: () => void;
}

/** Rows that can't be read, each with its reason. */
export function SetAsideList({ count, rows, isOpen = false, onDownload }: Props) {
  return (
    <PlanList
      heading="set aside"
      count={count}
      items={rows}
      isOpen={isOpen}
      meaning="These can’t be read, or are about no film. Download them, correct them, and import that file."
      actions={
        <Button size="small" onClick={onDownload}>
          <Download aria-hidden="true" /> Download these rows
        </Button>
      }
    >
      {({ file, line, reason, raw }, at) => (
        <li class="import-row" key={at}>
          <span class="import-row-place">
            {file}
            {line !== null && `, line ${line}`}
          </span>
          <span>{reason}</span>
          <code class="import-row-raw">{raw.form === 'cells' ? raw.cells.join(', ') : raw.text}</code>
        </li>
      )}
    </PlanList>
  );
}
