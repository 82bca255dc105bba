import { useId } from 'preact/hooks';
import './progress.css';

interface Props {
  label: string;
  /** From 0 to 1; null while nobody knows. */
  share: number | null;
}

/** How far something has come. */
export function Progress({ label, share }: Props) {
  const id = useId();
  return (
    <div class="progress">
      <label class="progress-label" for={id}>
        {label}
      </label>
      <progress class="progress-bar" id={id} max={1} {...(share !== null && { value: Math.min(1, share) })} />
    </div>
  );
}
