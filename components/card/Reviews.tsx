import type { MatchedReview } from '../../lib/browser/film-view.ts';
import type { Film } from '../../lib/film/schema.ts';
import { StanceShape } from '../StanceBadge.tsx';
import { Tabs } from '../Tabs.tsx';
import { nameReviewer } from './name-reviewer.ts';
import { ReviewSheet } from './ReviewSheet.tsx';

interface Props {
  shown: readonly MatchedReview[];
  match: MatchedReview;
  onChoose: (reviewId: string) => void;
  seenFilm: Film;
  mayTell: boolean;
  dateLanguage: string | null;
  onSeen: () => void;
}

/** The reviews of one film: one as a sheet, several as sheets behind tabs. */
export function Reviews({ shown, match, onChoose, ...rest }: Props) {
  const sheet = <ReviewSheet key={match.review.id} match={match} {...rest} />;
  if (shown.length < 2) return sheet;
  const tabs = shown.map(({ review }) => ({
    id: review.id,
    label: (
      <>
        {review.stance && <StanceShape stance={review.stance} />}
        <span class="card-tab-name">{nameReviewer(review)}</span>
      </>
    ),
  }));
  return (
    <Tabs label="Reviews of this film" tabs={tabs} chosen={match.review.id} onChoose={onChoose}>
      {sheet}
    </Tabs>
  );
}
