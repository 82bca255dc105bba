import type { LostLibrary } from '../../lib/browser/lost-library.ts';
import { formatCalendarDate, toCalendarDate } from '../../lib/film/calendar-date.ts';
import { Notice } from '../Notice.tsx';
import { Confirm } from './Confirm.tsx';
import { plural } from './plural.ts';
import './lost-banner.css';

interface Props {
  lost: LostLibrary;
  dateLanguage: string | null;
  onAccept: () => void;
}

/** The library came back empty although it held reviews: restoring comes first, beginning anew is asked for twice. */
export function LostBanner({ lost, dateLanguage, onAccept }: Props) {
  const day = formatCalendarDate(toCalendarDate(new Date(lost.changedAt)), dateLanguage);
  return (
    <div class="lost-banner">
      <Notice
        kind="failed"
        actions={
          <>
            <a class="button button-primary button-small" href="#backup">
              Restore from a backup
            </a>
            <Confirm
              size="small"
              question={`Begin without the ${plural(lost.reviews, 'review')}?`}
              yes="Yes, start anew"
              onYes={onAccept}
            >
              Start anew
            </Confirm>
          </>
        }
      >
        <strong>Your library came back empty.</strong> On {day} it held {plural(lost.reviews, 'review')}; the browser
        seems to have lost its file. A backup brings them back.
      </Notice>
    </div>
  );
}
