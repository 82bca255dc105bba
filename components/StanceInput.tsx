import { useId } from 'preact/hooks';
import type { Stance } from '../lib/review/schema.ts';
import { StanceShape, stanceWords } from './StanceBadge.tsx';
import './stance-input.css';

interface Props {
  stance: Stance | null;
  onChange: (stance: Stance | null) => void;
}

const stances = Object.keys(stanceWords) as Stance[];

/** Whether to see it: one of three, told by word, shape and colour; choosing the same again takes it back. */
export function StanceInput({ stance, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="stance-input">
      <legend class="unseen">Would you recommend it?</legend>
      {stances.map((one) => (
        <label key={one} class={`stance-input-choice stance-input-${one}`}>
          <input
            class="stance-input-radio"
            type="radio"
            name={name}
            value={one}
            checked={one === stance}
            onClick={() => onChange(one === stance ? null : one)}
          />
          <StanceShape stance={one} />
          {stanceWords[one]}
        </label>
      ))}
    </fieldset>
  );
}
