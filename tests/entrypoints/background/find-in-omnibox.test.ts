import { describe, expect, test, vi } from 'vitest';
import { findInOmnibox } from '../../../entrypoints/background/find-in-omnibox.ts';
import { answerOmnibox, type Disposition, escapeXml, type Suggestion } from '../../../lib/browser/omnibox.ts';
import { openTestLibrary, put, review } from '../../lib/store/support.ts';

/** The address bar of a browser, as far as an extension sees it. */
function openBar(isXml = true, library = openTestLibrary()) {
  let typed: (text: string, suggest: (found: Suggestion[]) => void) => void = () => {};
  let entered: (text: string, disposition: Disposition) => void = () => {};
  const show = vi.fn(async (_path: string, _disposition: Disposition) => {});
  const bar = {
    setDefaultSuggestion: vi.fn(),
    onInputChanged: {
      addListener(listener: typeof typed) {
        typed = listener;
      },
    },
    onInputEntered: {
      addListener(listener: typeof entered) {
        entered = listener;
      },
    },
  };
  answerOmnibox(bar, isXml, findInOmnibox(library, show));
  return {
    library,
    show,
    type: (text: string) => new Promise<Suggestion[]>((resolve) => typed(text, resolve)),
    typeSilently: (text: string, hear: (found: Suggestion[]) => void) => typed(text, hear),
    enter: (text: string, disposition: Disposition = 'currentTab') => entered(text, disposition),
  };
}

describe('the address bar', () => {
  test('offers films with year, rating and verdict, and opens the one that is chosen', async () => {
    const bar = openBar();
    await put(
      bar.library,
      review('a', {}, { verdict: 'A sea that thinks.', rating: { value: 4, worst: 0, best: 5 } }),
      review('b', { title: 'Stalker', year: null }),
    );
    expect(await bar.type('sol')).toEqual([
      { content: 'Solaris (1972)', description: 'Solaris (1972) – 4/5 – A sea that thinks.' },
    ]);
    bar.enter('Solaris (1972)', 'newForegroundTab');
    await vi.waitFor(() => expect(bar.show.mock.calls).toEqual([['/options.html#library/a', 'newForegroundTab']]));
  });

  test('tells several reviews of a film apart', async () => {
    const bar = openBar();
    await put(bar.library, review('a'), review('b', {}, { author: 'A. Critic', origin: { kind: 'clipped' } }));
    expect((await bar.type('solaris')).map(({ content }) => content)).toEqual([
      'Solaris (1972)',
      'Solaris (1972), You',
    ]);
  });

  test('opens the only film that is meant, else the library with what was typed', async () => {
    const bar = openBar();
    await put(bar.library, review('a'), review('b', { title: 'Solo & Sons' }));
    bar.enter('solar');
    await vi.waitFor(() => expect(bar.show.mock.lastCall?.[0]).toBe('/options.html#library/a'));
    bar.enter(' sol & ');
    await vi.waitFor(() => expect(bar.show.mock.lastCall?.[0]).toBe('/options.html#library?q=sol+%26'));
    bar.enter('');
    await vi.waitFor(() => expect(bar.show.mock.lastCall?.[0]).toBe('/options.html#library'));
  });

  test('offers nothing where nothing is typed, and no answer to what was typed before', async () => {
    const bar = openBar();
    await put(bar.library, review('a'));
    const early = vi.fn();
    bar.typeSilently('  ', early);
    bar.typeSilently('so', early);
    await bar.type('sol');
    expect(early).not.toHaveBeenCalled();
  });

  test.each([
    [true, '&lt;url&gt;Tom &amp; &quot;Jerry&quot;&lt;/url&gt; (1972)'],
    [false, '<url>Tom & "Jerry"</url> (1972)'],
  ])('shows markup in a title as text, whether the browser reads XML (%s)', async (isXml, description) => {
    const bar = openBar(isXml);
    await put(bar.library, review('a', { title: '<url>Tom & "Jerry"</url>' }));
    expect((await bar.type('jerry'))[0]?.description).toBe(description);
  });

  test('lets no character through that no XML may hold', () => {
    expect(escapeXml('a\u0000b\ud800c\ufffe')).toBe('a b\ufffdc ');
  });
});
