import { FileInput, FolderOpen } from 'lucide-preact';
import type { ImportFile } from '../../../lib/formats/import/import-item.ts';
import '../../button.css';

interface Props {
  onFiles: (files: ImportFile[]) => void;
}

/** Every browser knows it, and Preact's types do not. */
const wholeFolder = { webkitdirectory: true };

/** Where files are chosen. They may be dropped anywhere on the page. */
export function DropZone({ onFiles }: Props) {
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again after it has been mended.
    currentTarget.value = '';
    if (files.length > 0) onFiles(files.map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob })));
  };
  return (
    <div class="import-drop">
      <p class="import-drop-what">
        Drop files anywhere on this page: the zip or CSVs of <strong>Letterboxd</strong>, <strong>IMDb</strong>,{' '}
        <strong>Trakt</strong>, TMDB, MovieLens, Criticker, Simkl, Movary, Yamtrack; a table with a column for the
        title; <strong>Markdown notes</strong>; reviews as JSON-LD.
      </p>
      <div class="import-drop-go">
        <label class="import-file button button-primary button-normal">
          <FileInput aria-hidden="true" /> Choose files
          <input class="import-input" type="file" multiple onChange={choose} />
        </label>
        <label class="import-file button button-plain button-normal">
          <FolderOpen aria-hidden="true" /> A folder of notes
          <input class="import-input" type="file" multiple {...wholeFolder} onChange={choose} />
        </label>
      </div>
      <p class="import-drop-note">You see what would come in before anything does. The files stay on this machine.</p>
    </div>
  );
}
