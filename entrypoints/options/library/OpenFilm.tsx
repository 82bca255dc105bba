import { useId, useMemo } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { FilmPane } from '../../../components/options/library/FilmPane.tsx';
import { ReviewPane } from '../../../components/options/ReviewPane.tsx';
import { libraryAddress } from '../../../components/options/route.ts';
import type { Settings } from '../../../lib/browser/settings-schema.ts';
import { noFilters, wholeLibrary } from '../../../lib/library/view.ts';
import { writeView } from '../../../lib/library/view-address.ts';
import type { OtherFilm } from '../../../lib/match/split-film.ts';
import { nameOfSite } from '../../../lib/sites/name-of-site.ts';
import type { Outside } from '../outside.ts';
import { useAnswer } from '../use-answer.ts';

interface Props extends Outside {
  /** Of a review of the film. */
  id: string;
  back: string;
  hrefOf: (id: string) => string;
  settings: Settings;
  onSplit: (ids: string[], film: OtherFilm) => void;
  onUndoCorrection: (id: string) => void;
}

/** A film beside the list. */
export function OpenFilm({ ask, watch, id, back, hrefOf, settings, onSplit, onUndoCorrection }: Props) {
  const question = useMemo(() => ({ id }), [id]);
  const { answer: shelf, hasFailed } = useAnswer({ ask, watch }, 'readFilm', question);
  const titleId = useId();
  return (
    <div class="options-library-pane">
      <ReviewPane labelledBy={titleId} back={back} onEdit={null} onBin={null} onRestore={null}>
        {!shelf && (
          <h2 class="unseen" id={titleId}>
            A film
          </h2>
        )}
        {hasFailed && <Notice kind="failed">This film could not be read. Load the page once more.</Notice>}
        {shelf === undefined && !hasFailed && <p role="status">Reading …</p>}
        {shelf === null && <Notice kind="told">There is no review of this film any more.</Notice>}
        {shelf && (
          <FilmPane
            shelf={shelf}
            id={id}
            titleId={titleId}
            dateLanguage={settings.dateLanguage}
            hrefOf={hrefOf}
            hrefOfPerson={addressOfPerson}
            nameSite={nameOfSite}
            onSplit={onSplit}
            onUndoCorrection={onUndoCorrection}
          />
        )}
      </ReviewPane>
    </div>
  );
}

function addressOfPerson(person: string): string {
  return libraryAddress(false, null, writeView({ ...wholeLibrary, filters: { ...noFilters, person } }));
}
