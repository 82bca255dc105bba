import { Equal, EqualNot } from 'lucide-preact';
import { formatCalendarDate, toCalendarDate } from '../../lib/film/calendar-date.ts';
import { authorityOf, type FilmKey } from '../../lib/film/film-key.ts';
import { nameAuthority } from '../../lib/film/name-authority.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { Button } from '../Button.tsx';
import { FilmLine } from '../FilmLine.tsx';
import { WebLink } from '../WebLink.tsx';
import { plainAddress } from './plain-address.ts';
import './correction-list.css';

interface Props {
  corrections: readonly Correction[];
  /** A site's name as people call it; null where it is none of the list. */
  nameSite: (id: string) => string | null;
  dateLanguage: string | null;
  onUndo: (id: string) => void;
}

function about(says: Correction['says']): string {
  return says === 'same' ? 'is about' : 'is not about';
}

/** The pages by which the review is known through this word, or no more. */
function tellTaught(says: Correction['says'], taught: readonly FilmKey[]): string {
  const names = [...new Set(taught.map(authorityOf))].map((one) =>
    one === 'page' ? 'that address' : nameAuthority(one),
  );
  return `${says === 'same' ? 'Learned' : 'Forgotten'}: ${names.join(', ')}.`;
}

/** What the user has said about matches: which page is which film, and which is not. */
export function CorrectionList({ corrections, nameSite, dateLanguage, onUndo }: Props) {
  if (corrections.length === 0) {
    return (
      <p class="correction-list-none">
        Nothing has been corrected. Where a card shows the wrong film, say “Not this film” on it, and it is noted here.
      </p>
    );
  }
  return (
    <ul class="correction-list">
      {corrections.map(({ id, madeAt, says, page, review, taught }) => {
        const Sign = says === 'same' ? Equal : EqualNot;
        const day = formatCalendarDate(toCalendarDate(new Date(madeAt)), dateLanguage);
        return (
          <li key={id} class="correction-list-row">
            <Sign class="correction-list-sign" aria-hidden="true" />
            <div class="correction-list-text">
              <p>
                <span class="correction-list-says">The page</span> <FilmLine film={page} />{' '}
                <span class="correction-list-says">{about(says)}</span> <FilmLine film={review} />
              </p>
              <p class="correction-list-where">
                On <WebLink url={page.url}>{nameSite(page.site) ?? plainAddress(page.url)}</WebLink>, {day}
              </p>
              {taught.length > 0 && <p class="correction-list-where">{tellTaught(says, taught)}</p>}
            </div>
            <Button size="small" onClick={() => onUndo(id)}>
              Undo <span class="unseen">{`The page ${page.title} ${about(says)} ${review.title}`}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
