import { beforeEach, describe, expect, test } from 'vitest';
import { buildMark, type Look, describe as say } from '../../../entrypoints/marks/build-mark.ts';
import type { FilmMark } from '../../../lib/browser/film-mark.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { catchRoot, fakeTopLayer } from '../detect/fake-top-layer.ts';

fakeTopLayer();
const readRoot = catchRoot();
beforeEach(() => {
  document.body.textContent = '';
});

const recommended: FilmMark = { stance: 'recommended', rating: '3.5/5' };
function build(film: FilmMark, look: Look = 'full') {
  const { host, mark } = buildMark(document, film, look, 'corner');
  return { host, mark, shapes: [...mark.querySelectorAll('svg')].map((svg) => svg.getAttribute('class')) };
}

describe('a mark', () => {
  test('is one bare element for the page, whose inside cannot be reached', () => {
    const { host } = build(recommended);
    expect(host.outerHTML).toBe('<span></span>');
    expect(host.shadowRoot).toBeNull();
  });

  test.each<[FilmMark, Look, string[], string]>([
    [recommended, 'full', ['recommended'], '3.5/5'],
    [recommended, 'small', ['recommended'], ''],
    [recommended, 'text', ['recommended'], ''],
    [{ stance: 'avoid', rating: null }, 'full', ['avoid'], ''],
    [{ stance: 'split', rating: null }, 'full', ['recommended', 'avoid'], ''],
    [{ stance: null, rating: '7/10' }, 'full', ['rated'], '7/10'],
    [{ stance: null, rating: '7/10' }, 'small', [], '7/10'],
    [{ stance: null, rating: '7/10' }, 'text', ['rated'], ''],
    [{ stance: null, rating: null }, 'full', ['none'], ''],
  ])('of %j in the look “%s” draws %j and writes “%s”', (film, look, shapes, text) => {
    const built = build(film, look);
    expect([built.shapes, built.mark.textContent]).toEqual([shapes, text]);
  });

  test.each<[FilmMark, string]>([
    [recommended, 'recommended, 3.5/5'],
    [{ stance: 'mixed', rating: null }, 'mixed'],
    [{ stance: 'split', rating: null }, 'reviews disagree'],
    [{ stance: null, rating: '83%' }, '83%'],
    [{ stance: null, rating: null }, 'reviewed'],
  ])('of %j is read out as “%s”, whatever its look', (film, words) => {
    expect(say(film)).toBe(words);
    for (const look of ['full', 'small', 'text'] as const) {
      const { mark } = build(film, look);
      expect([mark.getAttribute('role'), mark.getAttribute('aria-label')]).toEqual(['img', `Lobby Card: ${words}`]);
    }
  });

  test('is free of barriers, and no stop of the keyboard', async () => {
    const { mark } = build(recommended);
    document.body.append(mark);
    expect(readRoot().querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
    expect(await findBarriers(document.body)).toEqual([]);
  });
});
