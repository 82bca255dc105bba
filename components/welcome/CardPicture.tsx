import { Card } from '../card/Card.tsx';
import type { CardActions } from '../card/card-actions.ts';
import { MockPage } from './MockPage.tsx';
import { ballerinaView } from './show-ballerina.ts';

const nothing = () => undefined;
const notNow = () => Promise.resolve(false);
const deaf: CardActions = {
  fold: nothing,
  close: nothing,
  dismiss: nothing,
  find: nothing,
  move: nothing,
  closeSite: notNow,
  deny: notNow,
  undo: notNow,
  confirm: notNow,
  markSeen: notNow,
  edit: notNow,
  copy: notNow,
};

/** The very card over an example of a page; a picture, in which nothing can be clicked. */
export function CardPicture() {
  return (
    <figure class="card-picture">
      <figcaption class="unseen">
        A film’s page, and over its corner the card: verdict, stars, pros and cons, the cast.
      </figcaption>
      <div class="card-picture-page" inert>
        <MockPage>
          <Card
            view={ballerinaView}
            folded={false}
            corner="bottom-right"
            said={null}
            finder={null}
            problem={null}
            mayTell={false}
            dateLanguage={null}
            drag={{ onPointerDown: nothing, onClickCapture: nothing }}
            on={deaf}
            sized={null}
          />
        </MockPage>
      </div>
    </figure>
  );
}
