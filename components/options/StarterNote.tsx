import { Sparkles } from 'lucide-preact';
import { Button } from '../Button.tsx';
import { plural } from './plural.ts';
import './starter-note.css';

interface Props {
  starters: number;
  onRemove: () => void;
}

/** Reviews of ours are in the library, and leave it at once. */
export function StarterNote({ starters, onRemove }: Props) {
  return (
    <p class="starter-note">
      <Sparkles class="starter-note-sign" aria-hidden="true" />
      <span>{plural(starters, 'starter review')} of ours among them.</span>
      <Button size="small" look="quiet" onClick={onRemove}>
        Take them out
      </Button>
    </p>
  );
}
