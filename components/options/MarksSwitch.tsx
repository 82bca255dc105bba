import { useId } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import './marks-switch.css';

/** Whether films are marked in lists, and what that tells the sites. */
export function MarksSwitch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div class="marks-switch">
      <label class="marks-switch-label">
        <Switch id={id} on={on} onChange={onChange} />
        <span class="choice-legend">Mark films where I browse</span>
      </label>
      <p class="choice-meaning">
        In lists, charts and search results each film with a review bears a small mark, with stance and rating; rest the
        pointer on it for the verdict. The site can see that a film is marked and how, never a word of the review.
        {on && (
          <>
            {' '}
            <a href="#sites">Choose the sites</a>
          </>
        )}
      </p>
    </div>
  );
}
