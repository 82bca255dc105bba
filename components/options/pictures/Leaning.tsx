import type { Lean } from '../../../lib/library/statistics/compare-reviewers.ts';
import { plural } from '../plural.ts';
import { libraryAddress } from '../route.ts';
import { reviewerAddress } from './films-address.ts';
import { tellMean } from './tell-stars.ts';
import './leaning.css';

/** How the user's ratings lean against one reviewer's: on the whole, and on the films that they differ most on. */
export function Leaning({ lean }: { lean: Lean }) {
  const { name, by, mine, theirs, differing } = lean;
  return (
    <article class="leaning">
      <h3 class="leaning-name">
        <a href={reviewerAddress(by, name)}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <p class="leaning-told">{tellLean(lean)}</p>
      <div class="leaning-one leaning-whole">
        <span class="leaning-film">On average</span>
        <Dumbbell mine={mine} theirs={theirs} />
        <span class="leaning-figure">{tellDifference(mine - theirs)}</span>
      </div>
      {differing.length > 0 && (
        <ul aria-label={`Films you and ${name} differ most on`}>
          {differing.map((film) => (
            <li key={film.id}>
              <a
                class="leaning-one"
                href={libraryAddress(false, { as: 'film', id: film.id })}
                aria-label={`${nameOf(film)}: ${tellMean(film.mine)} from you, ${tellMean(film.theirs)} from ${name}`}
              >
                <bdi class="leaning-film">{nameOf(film)}</bdi>
                <Dumbbell mine={film.mine} theirs={film.theirs} />
                <span class="leaning-figure">{tellDifference(film.mine - film.theirs)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function nameOf({ title, year }: Lean['differing'][number]): string {
  return `${title || 'Untitled film'}${year === null ? '' : ` (${year})`}`;
}

/** `You give 0.6 stars less over 24 films; on 50% of them you are within half a star.` */
export function tellLean({ films, mine, theirs, agreed }: Lean): string {
  const apart = Math.round((mine - theirs) * 10) / 10;
  const way = apart > 0 ? 'more' : 'less';
  const lean = apart === 0 ? 'You give as many stars' : `You give ${tellMean(Math.abs(apart))} stars ${way}`;
  return `${lean} over ${plural(films, 'film')} that you both rated; within half a star on ${Math.round(agreed * 100)}% of them.`;
}

function tellDifference(stars: number): string {
  const figure = tellMean(Math.abs(stars));
  if (Number(figure) === 0) return '±0';
  return `${stars > 0 ? '+' : '−'}${figure}`;
}

/** Both ratings on a scale from 0 to 5: the user's filled, the other's a ring. */
function Dumbbell({ mine, theirs }: { mine: number; theirs: number }) {
  const x = (stars: number) => 6 + stars * 20;
  return (
    <svg class="leaning-scale" viewBox="0 0 112 14" aria-hidden="true">
      <path class="leaning-axis" d={`M${x(0)} 7H${x(5)}`} />
      {[0, 1, 2, 3, 4, 5].map((stars) => (
        <path key={stars} class="leaning-axis" d={`M${x(stars)} 5v4`} />
      ))}
      <path class="leaning-between" d={`M${x(theirs)} 7H${x(mine)}`} />
      <circle class="leaning-theirs" cx={x(theirs)} cy="7" r="3.6" />
      <circle class="leaning-mine" cx={x(mine)} cy="7" r="3.6" />
    </svg>
  );
}
