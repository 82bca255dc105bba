import { describe, expect, test } from 'vitest';
import {
  findLabelledRating,
  findRatingInSentence,
  findRatingLine,
} from '../../../../lib/formats/article/rating/find-rating.ts';
import type { FoundRating } from '../../../../lib/formats/article/rating/found-rating.ts';

const shown = (found: FoundRating | null) => (found ? `${found.rating.value}/${found.rating.best}` : null);

describe('behind a label every common kind of rating is read on its own scale', () => {
  test.each([
    ['★★★½', '3.5/5'],
    ['★★★☆☆', '3/5'],
    ['★★★½☆', '3.5/5'],
    ['☆☆☆☆☆', '0/5'],
    ['⭐⭐⭐⭐/5', '4/5'],
    ['●●●○○', '3/5'],
    ['★★★½ out of ★★★★', '3.5/4'],
    ['***½', '3.5/5'],
    ['*** out of ****', '3/4'],
    ['**** (out of four)', '4/4'],
    ['3.5/5', '3.5/5'],
    ['7/10', '7/10'],
    ['7,8/10', '7.8/10'],
    ['3 ½ / 5', '3.5/5'],
    ['16/20', '16/20'],
    ['83 %', '83/100'],
    ['87/100', '87/100'],
    ['B+', '9/12'],
    ['C', '5/12'],
    ['F', '0/12'],
    ['A+', '12/12'],
    ['four out of five', '4/5'],
    ['three and a half stars', '3.5/5'],
    ['3 1/2 stars', '3.5/5'],
    ['3 1/2 out of 4', '3.5/4'],
    ['7,5 em 10', '7.5/10'],
    ['8 op 10', '8/10'],
    ['5 yıldız üzerinden 4', '4/5'],
    ['100 puan üzerinden 76', '76/100'],
    ['９０％', '90/100'],
    ['８点（10点満点）', '8/10'],
    ['2.5 stars', '2.5/5'],
    ['3 stars out of 4', '3/4'],
    ['8', '8/10'],
    ['4,5', '4.5/5'],
    ['14', '14/20'],
    ['87', '87/100'],
    ['8 von 10 Punkten', '8/10'],
    ['drei von fünf Sternen', '3/5'],
    ['dreieinhalb Sterne', '3.5/5'],
    ['4 étoiles sur 5', '4/5'],
    ['8 sobre 10', '8/10'],
    ['4 estrellas', '4/5'],
    ['7 su 10', '7/10'],
    ['4 gwiazdki', '4/5'],
    ['8 z 10', '8/10'],
    ['4 hvězdičky', '4/5'],
    ['10 üzerinden 7', '7/10'],
    ['10点中7点', '7/10'],
    ['星4つ', '4/5'],
    ['80点', '80/100'],
  ])('%s is %s', (text, expected) => expect(shown(findLabelledRating(text))).toBe(expected));

  test.each(['PG-13', 'Very good', '', 'R', '11/10', 'to be announced'])('%s is none', (text) => {
    expect(findLabelledRating(text)).toBeNull();
  });
});

describe('a line that is a rating and nothing else is one', () => {
  test.each([
    ['7/10', '7/10'],
    ['(8/10)', '8/10'],
    ['7,8/10 Punkte', '7.8/10'],
    ['★★★½', '3.5/5'],
    ['A-', '10/12'],
    ['83%', '83/100'],
  ])('%s', (text, expected) => {
    expect(shown(findRatingLine(text))).toBe(expected);
  });

  test.each(['24/7', '9/11', 'A', 'Chapter 3', '1/2', 'He is 7/10 of a man'])('%s is not', (text) => {
    expect(findRatingLine(text)).toBeNull();
  });
});

describe('in a sentence only a rating that is given counts', () => {
  test.each([
    ['I give it 7/10.', '7/10'],
    ['A solid three out of five.', '3/5'],
    ['Le doy una nota de 8 sobre 10.', '8/10'],
    ['Dafür vergebe ich 6 von 10 Punkten.', '6/10'],
  ])('%s', (text, expected) => {
    expect(shown(findRatingInSentence(text))).toBe(expected);
  });

  test.each([
    'They worked 24/7 on the sets of this film and it shows.',
    'One of five sisters dies in the first act of the film.',
    'In 50% of the scenes he sleeps.',
  ])('%s gives none', (text) => {
    expect(findRatingInSentence(text)).toBeNull();
  });
});
