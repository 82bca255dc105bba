import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { monthCells } from '../../../components/options/pictures/month-cells.ts';
import { Pictures } from '../../../components/options/pictures/Pictures.tsx';
import { countLibrary } from '../../../lib/library/statistics/count-library.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { stored, tableOf } from '../../lib/library/support.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

function show(reviews: readonly Review[], year: number | null = null) {
  const onYear = vi.fn();
  const onPrint = vi.fn();
  const view = render(
    <Pictures
      statistics={countLibrary(tableOf(...reviews))}
      year={year}
      thisYear={2026}
      hrefOfYear={(to) => `#pictures?year=${to}`}
      onYear={onYear}
      onPrint={onPrint}
    />,
  );
  return { ...view, onYear, onPrint };
}

const film = (at: number, said: Partial<Review> = {}) =>
  stored(
    `film ${at}`,
    {
      title: `Film ${at}`,
      year: 1975 + at * 4,
      directors: ['Ines Marlow'],
      cast: [{ name: 'Bo Tarn', role: null }],
      genres: ['Drama'],
    },
    { rating: { value: 3 + (at % 3), worst: 0, best: 5 }, ...said },
  );
const watched = (...days: string[]) => ({
  viewings: days.map((on) => ({ on: on as `${number}-${number}-${number}`, rewatch: false })),
});
const critic = (at: number) => ({
  ...film(at, { author: 'A. Critic', origin: { kind: 'clipped' }, rating: { value: 1, worst: 0, best: 5 } }),
  id: `critic ${at}`,
});
const six = [0, 1, 2, 3, 4, 5];
const library = [
  ...six.map((at) => film(at, watched('2024-03-31', `2023-0${at + 1}-12`))),
  film(6, watched('2204-01-01')),
  ...six.map(critic),
];

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the pictures', () => {
  test('lead to the films that they are made of', () => {
    show(library);
    expect(hrefOf('4 stars: 2 films')).toBe('#library?stars=4&origin=own&group=film');
    expect(hrefOf('1970s: 2 films, 3.5 stars on average')).toBe('#library?year=1970-1979&origin=own&group=film');
    expect(hrefOf('March 2024: 6 films')).toBe('#library?origin=own&seen=2024-03&group=film');
    expect(hrefOf('31 March: 6 films')).toBe('#library?origin=own&seen=2024-03-31&group=film');
    expect(hrefOf('Drama: 7 films, 3.9 stars on average')).toBe('#library?genre=Drama&origin=own&group=film');
    expect(hrefOf('Ines Marlow: 7 films, 3.9 stars on average')).toBe(
      '#library?origin=own&director=Ines+Marlow&group=film',
    );
    expect(hrefOf('Bo Tarn: 3.9 stars over 7 films')).toBe(
      '#library?stars=0-5&origin=own&actor=Bo+Tarn&sort=rating&group=film',
    );
    expect(hrefOf('A. Critic')).toBe('#library?author=A.+Critic');
    expect(hrefOf('Film 2 (1983): 5.0 from you, 1.0 from A. Critic')).toBe('#library/film/film%202');
  });

  test('have nothing in the way of a keyboard or a screen reader', async () => {
    const { container } = show(library);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('begin with the last year that has begun, and go to others', () => {
    const { onYear } = show(library);
    expect(screen.getByRole('heading', { name: 'When you watched: 2024' })).toBeTruthy();
    expect(hrefOf('To 2204')).toBe('#pictures?year=2204');
    fireEvent.change(screen.getByRole('combobox', { name: 'Year' }), { target: { value: '2023' } });
    expect(onYear.mock.calls).toEqual([[2023]]);
    cleanup();
    show(library, 2023);
    expect(screen.getByRole('link', { name: '12 June: 1 film' })).toBeTruthy();
  });

  test('take one stop of the tab key for all days, and arrows between them', () => {
    show(library, 2023);
    const [first, second] = [
      screen.getByRole('link', { name: /^12 January/ }),
      screen.getByRole('link', { name: /^12 February/ }),
    ];
    expect([first.getAttribute('tabindex'), second.getAttribute('tabindex')]).toEqual(['0', '-1']);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    expect(second.getAttribute('tabindex')).toBe('0');
  });

  test('stand in tables too', async () => {
    const { container } = show(library);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const decades = screen.getByRole('table', { name: 'Decades' });
    expect(
      within(decades)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['DecadeFilmsStars on average', '1970s23.5', '1980s24.0', '1990s34.0']);
    expect(await findBarriers(container)).toEqual([]);
  });

  test('tell how two tastes lean', () => {
    show(library);
    expect(
      screen.getByText(/You give 3.0 stars more over 6 films that you both rated; within half a star on 0%/),
    ).toBeTruthy();
  });

  test('are printed on a click', () => {
    const { onPrint } = show(library);
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('where there is little', () => {
  test('nothing of one’s own leads to where it comes from', async () => {
    const { container } = show(six.map(critic));
    expect(screen.getByRole('link', { name: /Import/ }).getAttribute('href')).toBe('#import');
    expect(await findBarriers(container)).toEqual([]);
  });

  test('one film, not rated and on no day, is told in sentences', async () => {
    const { container } = show([stored('one', { title: 'One' })]);
    expect(screen.getByText('None of your 1 film has a rating yet.')).toBeTruthy();
    expect(screen.getByText(/No review of yours says on which day/)).toBeTruthy();
    expect(screen.getByText('No director has two of your films yet.')).toBeTruthy();
    expect(screen.getByText(/Nobody else in your library has rated 5 films/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Decades' })).toBeNull();
    expect(await findBarriers(container)).toEqual([]);
  });
});

test('a month hangs as a sheet of weeks from Monday', () => {
  const march = monthCells(2024, 2);
  expect(march).toHaveLength(31);
  expect(march[0]).toEqual({ day: '2024-03-01', column: 4, row: 0 });
  expect(march.at(-1)).toEqual({ day: '2024-03-31', column: 6, row: 4 });
  expect(monthCells(2024, 1)).toHaveLength(29);
});
