import { Printer } from 'lucide-preact';
import { leastPairs } from '../../../lib/library/statistics/compare-reviewers.ts';
import type { Statistics } from '../../../lib/library/statistics/count-library.ts';
import type { People } from '../../../lib/library/statistics/rank-people.ts';
import type { Tally } from '../../../lib/library/statistics/tally-films.ts';
import type { Filters } from '../../../lib/library/view.ts';
import { Button } from '../../Button.tsx';
import { plural } from '../plural.ts';
import { Bars } from './Bars.tsx';
import { Columns } from './Columns.tsx';
import { filmsAddress } from './films-address.ts';
import { Leaning } from './Leaning.tsx';
import { Picture } from './Picture.tsx';
import { tellHalves, tellMean } from './tell-stars.ts';
import { Viewings } from './Viewings.tsx';
import './pictures.css';

interface Props {
  statistics: Statistics;
  /** The year whose viewings are looked at; null for the latest. */
  year: number | null;
  thisYear: number;
  hrefOfYear: (year: number) => string;
  onYear: (year: number) => void;
  onPrint: () => void;
}

/** The user's reviews as pictures: each thing on them leads to its films. */
export function Pictures({ statistics, year, thisYear, hrefOfYear, onYear, onPrint }: Props) {
  const { reviews, films, years, decades, genres, genreCount, directors, actors, leans } = statistics;
  if (films === 0) {
    return (
      <p class="pictures-nothing">
        There is nothing to draw yet: pictures are made of reviews of your own.{' '}
        <a href="#import">Import what you have written elsewhere</a>, or write one on a film’s page.
      </p>
    );
  }
  // a slip of the pen in a diary ("2204") is shown, but not first
  const latest = years.find((one) => one.year <= thisYear) ?? years[0];
  const shown = years.find((one) => one.year === year) ?? latest;
  return (
    <div class="pictures">
      <div class="pictures-head">
        <p>
          <a href={filmsAddress({})}>{plural(films, 'film')}</a> in {plural(reviews, 'review')} of your own.
        </p>
        <Button size="small" onClick={onPrint}>
          <Printer aria-hidden="true" /> Print
        </Button>
      </div>
      <div class="pictures-wall">
        <Ratings {...statistics} />
        {decades.length > 0 && (
          <Picture
            title="Decades"
            told={tellMost(decades, ({ value }) => `the ${value}s`)}
            table={{
              heads: ['Decade', 'Films', 'Stars on average'],
              rows: decades.map((tally) => [`${tally.value}s`, tally.films, meanOf(tally)]),
            }}
          >
            <Columns
              label="Films by decade"
              columns={decades.map((tally) => ({
                key: tally.value,
                label: `${tally.value}s`,
                value: tally.films,
                told: tell(`${tally.value}s`, tally),
                href: filmsAddress({ year: { from: tally.value, to: tally.value + 9 } }),
              }))}
            />
          </Picture>
        )}
        <Viewings years={years} year={shown?.year ?? thisYear} hrefOfYear={hrefOfYear} onYear={onYear} />
        {genres.length > 0 && (
          <Picture
            title="Genres"
            told={genreCount > genres.length ? `The ${genres.length} most frequent of ${genreCount}.` : null}
            isWide
            table={tableOf('Genre', genres)}
          >
            <Bars label="Films by genre" bars={genres.map((tally) => barOf(tally, 'genre'))} />
          </Picture>
        )}
        <PeoplePictures people={directors} one="director" many="directors" />
        <PeoplePictures people={actors} one="actor" many="actors" />
        <Picture
          title="Next to other reviewers"
          told={
            leans.length > 0
              ? 'A full dot is your rating, a ring is theirs.'
              : `Nobody else in your library has rated ${leastPairs} films that you have rated: too few to compare.`
          }
          isWide
        >
          {leans.length > 0 && (
            <div class="pictures-leans">
              {leans.map((lean) => (
                <Leaning key={`${lean.by} ${lean.name}`} lean={lean} />
              ))}
            </div>
          )}
        </Picture>
      </div>
    </div>
  );
}

function Ratings({ stars, rated, mean, films }: Statistics) {
  if (mean === null) {
    return <Picture title="Ratings" told={`None of your ${plural(films, 'film')} has a rating yet.`} />;
  }
  const isTwice = stars.reduce((sum, one) => sum + one.films, 0) > rated;
  // nought is no rating that can be given here; other sites know it
  const shown = stars.filter((one) => one.stars > 0 || one.films > 0);
  return (
    <Picture
      title="Ratings"
      told={
        <>
          <a href={filmsAddress({ stars: { from: 0, to: 5 } }, 'rating')}>{plural(rated, 'film')}</a> rated,{' '}
          {tellMean(mean)} stars on average.
          {isTwice && ' A film to which you gave different stars at different times counts under each.'}
        </>
      }
      table={{ heads: ['Stars', 'Films'], rows: shown.map((one) => [tellHalves(one.stars), one.films]) }}
    >
      <Columns
        label="Films by stars"
        columns={shown.map((one) => ({
          key: one.stars,
          label: tellHalves(one.stars),
          value: one.films,
          told: `${tellHalves(one.stars)} ${one.stars > 0 && one.stars <= 1 ? 'star' : 'stars'}: ${plural(one.films, 'film')}`,
          href: filmsAddress({ stars: { from: one.stars, to: one.stars } }),
        }))}
      />
    </Picture>
  );
}

interface PeopleProps {
  people: People;
  one: 'director' | 'actor';
  many: string;
}

function PeoplePictures({ people: { most, best, least }, one, many }: PeopleProps) {
  const name = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  return (
    <>
      <Picture
        title={`${name}s most seen`}
        told={most.length === 0 ? `No ${one} has two of your films yet.` : null}
        table={most.length > 0 ? tableOf(name, most) : null}
      >
        {most.length > 0 && <Bars label={`${name}s most seen`} bars={most.map((tally) => barOf(tally, one))} />}
      </Picture>
      <Picture
        title={`${name}s best rated`}
        told={
          best.length === 0
            ? `No ${one} has ${least} films that you have rated yet.`
            : `Among ${many} with at least ${least} films that you have rated; in stars.`
        }
        table={best.length > 0 ? tableOf(name, best) : null}
      >
        {best.length > 0 && (
          <Bars
            label={`${name}s best rated`}
            most={5}
            bars={best.map((tally) => ({
              name: tally.value,
              value: tally.mean ?? 0,
              figure: meanOf(tally),
              told: `${tally.value}: ${meanOf(tally)} stars over ${plural(tally.rated, 'film')}`,
              href: filmsAddress({ [one]: tally.value, stars: { from: 0, to: 5 } }, 'rating'),
            }))}
          />
        )}
      </Picture>
    </>
  );
}

function barOf(tally: Tally, filter: keyof Filters) {
  return {
    name: tally.value,
    value: tally.films,
    told: tell(tally.value, tally),
    href: filmsAddress({ [filter]: tally.value }),
  };
}

function tableOf(head: string, tallies: readonly Tally[]) {
  return {
    heads: [head, 'Films', 'Rated', 'Stars on average'],
    rows: tallies.map((tally) => [tally.value, tally.films, tally.rated, meanOf(tally)]),
  };
}

function tell(name: string, tally: Tally<unknown>): string {
  const stars = tally.mean === null ? '' : `, ${meanOf(tally)} stars on average`;
  return `${name}: ${plural(tally.films, 'film')}${stars}`;
}

const meanOf = ({ mean }: Tally<unknown>) => (mean === null ? '–' : tellMean(mean));

function tellMost<T>(tallies: readonly Tally<T>[], nameOf: (tally: Tally<T>) => string): string {
  const most = tallies.reduce((best, one) => (one.films > best.films ? one : best));
  return `Most are of ${nameOf(most)}.`;
}
