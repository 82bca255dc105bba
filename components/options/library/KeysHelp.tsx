import { Fragment } from 'preact';
import { Button } from '../../Button.tsx';
import { Popover } from './Popover.tsx';

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'Search'],
  [['j', '↓'], 'Next line'],
  [['k', '↑'], 'Line before'],
  [['Home', 'End'], 'First line, last line'],
  [['Enter'], 'Open the review'],
  [['Esc'], 'Close it; select none'],
  [['x', 'Space'], 'Select the line'],
  [['Shift + ↓', 'Shift + click'], 'Select the lines between'],
  [['Ctrl + A'], 'Select all'],
  [['Delete'], 'Move to the bin; in the bin, put back'],
  [['?'], 'This list'],
];

/** The keys of the library. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Popover title="Keys" onClose={onClose}>
      <dl class="popover-keys">
        {keys.map(([names, does]) => (
          <Fragment key={does}>
            <dt>
              {names.map((name, at) => (
                <Fragment key={name}>
                  {at > 0 && ' '}
                  <kbd>{name}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <form method="dialog" class="popover-acts">
        <Button type="submit">Close</Button>
      </form>
    </Popover>
  );
}
