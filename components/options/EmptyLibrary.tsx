import { ClipboardPaste, HardDriveUpload, MousePointerClick, Sparkles } from 'lucide-preact';
import './empty-library.css';

/** Ways to begin. */
export function EmptyLibrary({ onStarters }: { onStarters: () => void }) {
  return (
    <div class="empty-library">
      <p class="empty-library-text">Nothing here yet. A review in your library comes up wherever its film does.</p>
      <ul class="empty-library-ways">
        <li>
          <div class="empty-library-way">
            <MousePointerClick aria-hidden="true" />
            <span>
              <strong>Write one.</strong> On a film’s page, click the icon of Lobby Card in the toolbar.
            </span>
          </div>
        </li>
        <li>
          <a class="empty-library-way" href="#paste">
            <ClipboardPaste aria-hidden="true" />
            <span>
              <strong>Paste an article.</strong> Its verdict, pros and cons are read out of it.
            </span>
          </a>
        </li>
        <li>
          <a class="empty-library-way" href="#backup">
            <HardDriveUpload aria-hidden="true" />
            <span>
              <strong>Restore a backup</strong> that you have saved.
            </span>
          </a>
        </li>
        <li>
          <button type="button" class="empty-library-way" onClick={onStarters}>
            <Sparkles aria-hidden="true" />
            <span>
              <strong>Take a dozen of ours</strong> to see how it looks. They leave with one click.
            </span>
          </button>
        </li>
      </ul>
    </div>
  );
}
