import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OfferedReviews } from '../../../components/OfferedReviews.tsx';
import { Beginnings } from '../../../components/popup/Beginnings.tsx';
import { LostNotice } from '../../../components/popup/LostNotice.tsx';
import { NoteForm } from '../../../components/popup/NoteForm.tsx';
import { SaveBar } from '../../../components/popup/SaveBar.tsx';
import { SiteSwitch } from '../../../components/popup/SiteSwitch.tsx';
import { makeStoredReview } from '../../support/make-stored-review.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

test('a doubtful review is asked about, each with its own yes and no', async () => {
  const [onYes, onNo] = [vi.fn(), vi.fn()];
  const offered = [makeStoredReview('a', { verdict: 'Fine.' }), makeStoredReview('b')].map((review) => ({
    review,
    certainty: 'possible' as const,
    reasons: review.id === 'a' ? ['same title', '2 years apart'] : [],
  }));
  const { container } = render(<OfferedReviews offered={offered} onYes={onYes} onNo={onNo} />);
  expect(screen.getByRole('heading', { name: 'Is it one of these?' })).toBeTruthy();
  expect(screen.getAllByText(/^Asked because/).map((why) => why.textContent)).toEqual([
    'Asked because: same title, 2 years apart.',
  ]);
  const [yes] = screen.getAllByRole('button', { name: 'Yes, it is Ballerina (2025)' });
  const [, no] = screen.getAllByRole('button', { name: 'No, it is not Ballerina (2025)' });
  if (yes) fireEvent.click(yes);
  if (no) fireEvent.click(no);
  expect([onYes.mock.calls, onNo.mock.calls]).toEqual([[['a']], [['b']]]);
  expect(await findBarriers(container)).toEqual([]);
});

test('where nothing is doubtful nothing is asked', () => {
  const { container } = render(<OfferedReviews offered={[]} onYes={() => {}} onNo={() => {}} />);
  expect(container.innerHTML).toBe('');
});

test('a note is saved by its button and by Ctrl and Enter', async () => {
  const onSave = vi.fn();
  const { container } = render(
    <NoteForm note="Mine" onChange={() => {}} onSave={onSave} status="Draft kept" changed />,
  );
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your note' }), { key: 'Enter', ctrlKey: true });
  fireEvent.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(onSave).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('status').textContent).toBe('Draft kept');
  expect(await findBarriers(container)).toEqual([]);
});

test('a note without a change has nothing to save', () => {
  render(<NoteForm note="" onChange={() => {}} onSave={() => {}} status="" changed={false} />);
  expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(true);
});

test('the bar saves the form it belongs to and reads out why it could not', async () => {
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  const { container } = render(
    <>
      <form id="f" onSubmit={onSubmit} />
      <SaveBar form="f" saving={false} status="Draft kept" failure="The disk is full." />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  expect(await findBarriers(container)).toEqual([]);
});

test('the card is switched off for a site by its name', async () => {
  const onChange = vi.fn();
  const { container } = render(<SiteSwitch site="IMDb" on onChange={onChange} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Show the card on IMDb' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  expect(await findBarriers(container)).toEqual([]);
});

test.each([
  [1, '1 review'],
  [120, '120 reviews'],
])('a lost library of %d is told with its day and the way back', async (reviews, held) => {
  const { container } = render(<LostNotice reviews={reviews} day="3 May 2026" restore="/options.html#backup" />);
  expect(screen.getByRole('alert').textContent).toContain(
    `Your library looks empty, but on 3 May 2026 it held ${held}.`,
  );
  expect(screen.getByRole('link', { name: 'Restore from a backup' }).getAttribute('href')).toBe('/options.html#backup');
  expect(await findBarriers(container)).toEqual([]);
});

test('an empty library begins in four ways, in fewer where there is no page to clip or the form is there already', async () => {
  const [onClip, onWrite, onStarters] = [vi.fn(), vi.fn(), vi.fn()];
  const { container, rerender } = render(
    <Beginnings onClip={onClip} onWrite={onWrite} paste="/options.html#paste" onStarters={onStarters} />,
  );
  fireEvent.click(screen.getByRole('button', { name: /Clip this review/ }));
  fireEvent.click(screen.getByRole('button', { name: /Write one/ }));
  fireEvent.click(screen.getByRole('button', { name: /Take a dozen/ }));
  expect(screen.getByRole('link', { name: /Paste an article/ }).getAttribute('href')).toBe('/options.html#paste');
  expect([onClip, onWrite, onStarters].map((way) => way.mock.calls.length)).toEqual([1, 1, 1]);
  expect(await findBarriers(container)).toEqual([]);
  rerender(<Beginnings onClip={null} onWrite={null} paste="/options.html#paste" onStarters={onStarters} />);
  expect(screen.queryByRole('button', { name: /Write one|Clip/ })).toBeNull();
});
