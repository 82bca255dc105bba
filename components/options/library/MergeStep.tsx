import { useState } from 'preact/hooks';
import { Button } from '../../Button.tsx';
import { FilmLine } from '../../FilmLine.tsx';
import { Popover } from './Popover.tsx';

/** A review whose film may be the one that stays. */
export interface MergeChoice {
  id: string;
  title: string;
  year: number | null;
}

interface Props {
  choices: readonly MergeChoice[];
  onMerge: (into: string) => void;
  onClose: () => void;
}

/** Which of several films stays, where the user says that they are one. */
export function MergeStep({ choices, onMerge, onClose }: Props) {
  const [into, setInto] = useState(choices[0]?.id ?? '');
  return (
    <Popover title="These are one film" onClose={onClose}>
      <p class="popover-soft">Which is it? The other title is kept beside it, and all their reviews go together.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMerge(into);
        }}
      >
        <fieldset class="popover-choices" aria-label="The film that they are">
          {choices.map(({ id, ...film }) => (
            <label key={id} class="popover-choice">
              <input type="radio" name="into" checked={into === id} onChange={() => setInto(id)} />
              <FilmLine film={film} />
            </label>
          ))}
        </fieldset>
        <div class="popover-acts">
          <Button type="submit" look="primary">
            Make them one
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Popover>
  );
}
