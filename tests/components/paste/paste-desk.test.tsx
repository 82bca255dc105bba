import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PasteBox } from '../../../components/paste/PasteBox.tsx';
import { PasteDesk, Refusal } from '../../../components/paste/PasteDesk.tsx';
import { makeFilm } from '../../../lib/film/film.ts';
import type { ParsedReview } from '../../../lib/formats/article/parsed-article.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const text = 'The Long Take (1961). Pros: Light. Cons: Length. BUY NOW! It holds its breath. In the end he goes home.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const parsed: ParsedReview = {
  ok: true,
  kind: 'film-review',
  headline: null,
  publishedOn: null,
  take: makeTake(makeFilm({ title: 'The Long Take', year: 1961 }), {
    verdict: 'It holds its breath.',
    rating: { value: 7, worst: 0, best: 10 },
    pros: ['Light'],
    cons: ['Length'],
    sections: [{ heading: '', text: 'In the end he goes home.', spoiler: false }],
  }),
  sources: {
    title: [at('The Long Take')],
    pros: [at('Light')],
    verdict: [at('It holds its breath.')],
    sections: [at('In the end he goes home.')],
  },
  summary: null,
  web: [],
  headings: [],
  setAside: [{ extent: at('BUY NOW!'), reason: 'advertisement' }],
  missing: ['directors'],
  doubts: [{ field: 'rating', why: 'Ten is only likely.' }],
};

function show(change: Partial<ParsedReview> = {}, failure: string | null = null) {
  const on = { onSave: vi.fn() };
  const view = render(
    <PasteDesk text={text} parsed={{ ...parsed, ...change }} isSaving={false} failure={failure} under={null} {...on} />,
  );
  return { ...view, ...on };
}

const marked = (container: Element) => [...container.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('what was read, beside the text', () => {
  test('is free of barriers', async () => {
    const { container } = show({ kind: 'other-review' }, 'That did not work.');
    expect(await findBarriers(container)).toEqual([]);
  });

  test('shows where a field came from when it is focused or pointed to', () => {
    const { container } = show();
    expect(marked(container)).toEqual([]);
    fireEvent.focus(screen.getByRole('textbox', { name: 'Title' }));
    expect(marked(container)).toEqual(['The Long Take']);
    fireEvent.pointerEnter(screen.getByRole('textbox', { name: 'Verdict' }).closest('.read-field') as Element);
    expect(marked(container)).toEqual(['It holds its breath.']);
    fireEvent.focus(screen.getByRole('textbox', { name: 'Heading of section 1' }));
    expect(marked(container)).toEqual(['In the end he goes home.']);
    fireEvent.focus(screen.getByRole('textbox', { name: 'Author' }));
    expect(marked(container)).toEqual([]);
  });

  test('strikes out what was left out, and lists it with the reason', () => {
    const { container } = show();
    expect(container.querySelector('s')?.textContent).toBe('BUY NOW!');
    const [entry] = within(screen.getByText('Left out').closest('details') as HTMLElement).getAllByRole('listitem', {
      hidden: true,
    });
    expect(entry?.textContent).toBe('advertisement: BUY NOW!');
  });

  test('tells its doubts, and the rating in the words of the text', () => {
    show();
    expect(screen.getByText('Ten is only likely.')).toBeTruthy();
    expect(screen.getByText('The text says 7/10.')).toBeTruthy();
  });

  test('is saved to the letter where nothing was touched', () => {
    const { onSave } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
    expect(onSave.mock.calls).toEqual([[parsed.take]]);
  });

  test('is saved as it was put right, without what was left out by hand', () => {
    const { onSave } = show();
    fireEvent.input(screen.getByRole('textbox', { name: 'Director' }), { target: { value: 'A Director' } });
    fireEvent.click(screen.getByRole('button', { name: 'Leave out: pros' }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave out: section 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
    expect(onSave.mock.lastCall?.[0]).toMatchObject({
      film: { directors: ['A Director'] },
      pros: [],
      sections: [],
      cons: ['Length'],
    });
  });

  test('is not saved without a title: the field says so and has the focus', () => {
    const { onSave } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Leave out: Title' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save this review' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
    expect(screen.getByRole('alert').textContent).toBe('Give the film a title.');
  });

  test('of something other than a film is said to be that', () => {
    show({ kind: 'other-review', take: makeTake() });
    expect(screen.getByText(/something other than a film/)).toBeTruthy();
  });
});

describe('the box', () => {
  const showBox = (given: string) => {
    const on = { onText: vi.fn(), onRead: vi.fn() };
    return { ...render(<PasteBox text={given} isReading={false} {...on} />), ...on };
  };

  test('is free of barriers, and waits for a text', async () => {
    const { container } = showBox('');
    expect(await findBarriers(container)).toEqual([]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read it' }).disabled).toBe(true);
  });

  test('reads at once what is pasted into it, but not what is typed', () => {
    const { onText, onRead } = showBox('');
    const box = screen.getByRole('textbox');
    const put = (value: string, inputType: string) => {
      (box as HTMLTextAreaElement).value = value;
      fireEvent(box, new InputEvent('input', { inputType, bubbles: true }));
    };
    put('a', 'insertText');
    expect(onRead).not.toHaveBeenCalled();
    put('A whole review.', 'insertFromPaste');
    expect(onRead.mock.calls).toEqual([['A whole review.']]);
    expect(onText.mock.calls).toEqual([['a'], ['A whole review.']]);
  });

  test('refuses with the reason, and says that the text is still there', () => {
    const reason = 'This does not look like a film review.';
    render(<Refusal parsed={{ ok: false, kind: 'article', headline: null, publishedOn: null, reason }} />);
    expect(screen.getByRole('alert').textContent).toMatch(/^This does not look like a film review\..*still in the box/);
  });
});
