import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { WholeReview } from '../../../components/options/WholeReview.tsx';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { findBarriers } from '../support/axe.ts';
import { makeStored } from '../support/make-review.ts';

afterEach(cleanup);

function show(change: Partial<Review>, spoilers = false) {
  return render(<WholeReview review={makeStored(change)} dateLanguage="en-GB" spoilers={spoilers} titleId="title" />);
}

describe('a whole review', () => {
  test('says everything, and is free of barriers', async () => {
    const { container } = show({
      film: makeFilm({
        title: 'The Long Take',
        originalTitle: 'La toma larga',
        year: 1961,
        directors: ['A Director'],
        cast: [{ name: 'A Player', role: 'The Clerk' }],
        keys: ['imdb:tt0000001'],
      }),
      stance: 'recommended',
      rating: { value: 4, worst: 0, best: 5 },
      pros: ['Light'],
      cons: ['Length'],
      intro: 'First.\nSecond.',
      sections: [{ heading: 'The middle', text: 'It goes on.', spoiler: false }],
      conclusion: 'See it.',
      tags: ['night'],
      url: 'https://www.example.com/long-take',
      publishedOn: '2024-02-29',
      viewings: [
        { on: '2024-02-28', rewatch: false },
        { on: null, rewatch: true },
      ],
    });
    for (const text of [
      'La toma larga',
      'Light',
      'Length',
      'First.',
      'Second.',
      'It goes on.',
      'See it.',
      'A Player',
    ]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(container.textContent).toContain('published 29 February 2024 · watched 28 February 2024 (2 times)');
    expect(screen.getByRole('link', { name: /IMDb/ }).getAttribute('href')).toBe(
      'https://www.imdb.com/title/tt0000001/',
    );
    expect(await findBarriers(container)).toEqual([]);
  });

  test('keeps what gives the plot away folded, until it may be told', () => {
    const sections = [{ heading: 'The end', text: 'He did it.', spoiler: true }];
    show({ sections });
    expect(screen.getByText('He did it.').closest('details')?.open).toBe(false);
    cleanup();
    show({ sections }, true);
    expect(screen.getByText('He did it.').closest('details')).toBeNull();
  });

  test('folds all of its text where the whole of it tells the plot', () => {
    show({ intro: 'He did it, you see.', conclusion: 'So much for him.', spoiler: true });
    expect(screen.getByText('He did it, you see.').closest('details')?.open).toBe(false);
    expect(screen.getByText('So much for him.').closest('details')?.open).toBe(false);
  });

  test('has no headings of parts that are not there', () => {
    show({});
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['The Long Take (1961)']);
  });
});
