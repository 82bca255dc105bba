import './drop-veil.css';

/** Over the whole page while files hang over it. */
export function DropVeil() {
  return (
    <div class="drop-veil" aria-hidden="true">
      Drop to import
    </div>
  );
}
