import type { ComponentChildren } from 'preact';
import { Button } from '../Button.tsx';
import './save-bar.css';

interface Props {
  /** Id of the form that is saved. */
  form: string;
  saving: boolean;
  /** Where the words are now: "Draft kept", or nothing. */
  status: string;
  /** Why saving failed, as a sentence. */
  failure: string | null;
  /** Other ways out, before the button. */
  children?: ComponentChildren;
}

/** The end of a form that is always in view. */
export function SaveBar({ form, saving, status, failure, children }: Props) {
  return (
    <div class="save-bar">
      {failure && (
        <p class="save-bar-failure" role="alert">
          {failure}
        </p>
      )}
      <div class="save-bar-row">
        <span class="save-bar-status" role="status">
          {status}
        </span>
        {children}
        <Button look="primary" type="submit" form={form} aria-disabled={saving} title="Ctrl + Enter or ⌘ + Enter">
          {saving ? 'Saving …' : 'Save'}
        </Button>
      </div>
    </div>
  );
}
