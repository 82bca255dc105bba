import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { CardFailed } from '../../../components/card/CardFailed.tsx';
import { findBarriers } from '../support/axe.ts';
import { makeMatch, makeProps, makeView } from './make-view.ts';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const critic = makeMatch('r1', {
  author: 'A. Critic',
  publisher: 'A Paper',
  verdict: 'It grows on you.',
  stance: 'recommended',
  rating: { value: 7, worst: 1, best: 10 },
  pros: ['The trees'],
  cons: ['The bees'],
  intro: 'An intro that tells little.',
  sections: [
    { heading: 'The ending', text: 'The orchard burns.', spoiler: true },
    { heading: 'The sound', text: 'Wind in tin leaves.', spoiler: false },
  ],
  conclusion: 'Go and see.',
  url: 'https://example.org/tin-orchard',
  publishedOn: '1997-06-01',
});
const own = makeMatch('r2', { verdict: 'Mine.', stance: 'avoid' }, { kind: 'mine' });

test('a review says whose it is, what it comes to, and why it is shown', () => {
  render(<Card {...makeProps(makeView([critic]))} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The Tin Orchard (1997)');
  expect(screen.getByText('It grows on you.')).toBeTruthy();
  expect(screen.getByText('Recommended')).toBeTruthy();
  expect(screen.getByText('Rated 7/10')).toBeTruthy();
  expect(screen.getByText('The trees')).toBeTruthy();
  expect(screen.getByText('The bees')).toBeTruthy();
  expect(screen.getByText('Review by A. Critic, A Paper · 1 June 1997')).toBeTruthy();
  expect(screen.getByText('Why it is shown: same IMDb id.')).toBeTruthy();
});

test('cast with roles, director, genre and premiere are there', () => {
  const { container } = render(<Card {...makeProps(makeView([critic]))} />);
  expect(container.querySelector('.facts-cast')?.textContent).toBe('First Lead as The GardenerSecond Lead');
  expect(container.querySelector('.facts')?.textContent).toContain('DirectorA DirectorGenreDramaPremiere2 May 1997');
});

test('until the film is seen, nothing of the text is in the card', () => {
  const { container } = render(<Card {...makeProps(makeView([critic]))} />);
  for (const told of ['An intro that tells little.', 'The ending', 'The orchard burns.', 'Go and see.']) {
    expect(container.textContent).not.toContain(told);
  }
});

test('"I have seen it" marks the film; "Show it anyway" opens the text for this time', () => {
  const props = makeProps(makeView([critic]));
  render(<Card {...props} />);
  press('I have seen it');
  expect(props.on.markSeen).toHaveBeenCalledOnce();
  press('Show it anyway');
  expect(screen.getByText('Wind in tin leaves.')).toBeTruthy();
  expect(props.on.markSeen).toHaveBeenCalledOnce();
});

test('a part marked as a spoiler opens on request, even of a film that was seen', () => {
  render(<Card {...makeProps(makeView([critic]), { mayTell: true })} />);
  const part = screen.getByText('The ending').closest('details');
  expect(part?.open).toBe(false);
  expect(within(part as HTMLElement).getByText('Spoilers')).toBeTruthy();
});

test('a text that gives the whole plot away hides its verdict, pros and cons as well until the film is seen', () => {
  const telling = makeMatch('r3', { verdict: 'He did it.', pros: ['The twin'], stance: 'mixed', spoiler: true });
  const { container, rerender } = render(<Card {...makeProps(makeView([telling]))} />);
  expect(container.textContent).not.toContain('He did it.');
  expect(container.textContent).not.toContain('The twin');
  expect(screen.getByText('Mixed')).toBeTruthy();
  rerender(<Card {...makeProps(makeView([telling]), { mayTell: true })} />);
  expect(screen.getByText('He did it.')).toBeTruthy();
});

test('several reviews are tabs that arrow keys move between', () => {
  render(<Card {...makeProps(makeView([own, critic]))} />);
  const [first, second] = screen.getAllByRole('tab');
  expect(first?.textContent).toBe('My review');
  expect(screen.getByRole('tabpanel').textContent).toContain('Mine.');
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' });
  expect(second?.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(second);
  expect(screen.getByRole('tabpanel').textContent).toContain('It grows on you.');
});

test('a review in which nothing is said is no tab', () => {
  const seenOnly = makeMatch('r4', { viewings: [{ on: null, rewatch: false }] }, { kind: 'mine' });
  render(<Card {...makeProps(makeView([seenOnly, critic], { seen: true }))} />);
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.getByText('It grows on you.')).toBeTruthy();
});

test('a film that is only marked as seen asks for a review', () => {
  const seenOnly = makeMatch('r4', { viewings: [{ on: null, rewatch: false }] }, { kind: 'mine' });
  const props = makeProps(makeView([seenOnly], { seen: true }));
  render(<Card {...props} />);
  press('Write one');
  expect(props.on.edit).toHaveBeenCalledWith(seenOnly.review);
});

test("one's own review is edited, to someone else's a note is added", () => {
  const props = makeProps(makeView([own, critic]));
  render(<Card {...props} />);
  press('Edit');
  expect(props.on.edit).toHaveBeenLastCalledWith(own.review);
  fireEvent.click(screen.getByRole('tab', { name: 'A. Critic' }));
  press('Add note');
  expect(props.on.edit).toHaveBeenLastCalledWith(critic.review);
});

test('copying is said once it is done, and not where it failed', async () => {
  const props = makeProps(makeView([critic]));
  render(<Card {...props} />);
  props.on.copy.mockResolvedValueOnce(false);
  press('Copy');
  await props.on.copy.mock.results[0]?.value;
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  press('Copy');
  await waitFor(() => screen.getByRole('button', { name: 'Copied' }));
});

test('a review that was taken off can be brought back', () => {
  const props = makeProps(makeView([]), { said: 'different' });
  render(<Card {...props} />);
  press('Undo');
  expect(props.on.undo).toHaveBeenCalledOnce();
  press('All right');
  expect(props.on.dismiss).toHaveBeenCalledOnce();
});

test('after "not this film" the way to say which film it is stands beside its undoing', () => {
  const props = makeProps(makeView([]), { said: 'different' });
  render(<Card {...props} />);
  press('This page is about …');
  expect(props.on.find).toHaveBeenCalledWith(true);
});

test('a film that the user has named can be unsaid', () => {
  const props = makeProps(makeView([critic]), { said: 'same' });
  render(<Card {...props} />);
  expect(screen.getByText('That review is shown for this film from now on.')).toBeTruthy();
  press('Undo');
  expect(props.on.undo).toHaveBeenCalledOnce();
});

test('the menu leads to naming the film, which stands in the place of the reviews until Back or Escape', () => {
  const props = makeProps(makeView([critic]));
  const { rerender } = render(<Card {...props} />);
  press('More');
  press('This page is about …');
  expect(props.on.find).toHaveBeenLastCalledWith(true);
  rerender(<Card {...props} finder={<p>A search.</p>} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page is about …');
  expect(screen.getByText('A search.')).toBeTruthy();
  expect(screen.queryByText('It grows on you.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Not this film' })).toBeNull();
  press('Back');
  expect(props.on.find).toHaveBeenLastCalledWith(false);
  fireEvent.keyDown(screen.getByRole('region'), { key: 'Escape' });
  expect(props.on.find).toHaveBeenCalledTimes(3);
  expect(props.on.fold).not.toHaveBeenCalled();
});

test('a match that is not sure enough is a question', () => {
  const props = makeProps(makeView([], { offered: [makeMatch('r5', { verdict: 'Hm.' }, undefined, 'possible')] }));
  render(<Card {...props} />);
  press(/^Yes, it is The Tin Orchard/);
  expect(props.on.confirm).toHaveBeenCalledWith('r5');
  press(/^No, it is not The Tin Orchard/);
  expect(props.on.deny).toHaveBeenCalledWith('r5');
});

test('before cards are turned off for a site, the card says how to get them back', () => {
  const props = makeProps(makeView([critic]));
  render(<Card {...props} />);
  press('More');
  press('Never show cards on imdb.com');
  expect(props.on.closeSite).not.toHaveBeenCalled();
  expect(screen.getByText(/options page turn it on again/)).toBeTruthy();
  press('Turn off here');
  expect(props.on.closeSite).toHaveBeenCalledOnce();
});

test('Escape closes the menu, then folds the card, then takes it away', () => {
  const props = makeProps(makeView([critic]));
  const { rerender } = render(<Card {...props} />);
  const pressEscape = () => fireEvent.keyDown(screen.getByRole('region'), { key: 'Escape' });
  press('More');
  pressEscape();
  expect(props.on.fold).not.toHaveBeenCalled();
  pressEscape();
  expect(props.on.fold).toHaveBeenCalledWith(true);
  rerender(<Card {...props} folded />);
  pressEscape();
  expect(props.on.close).toHaveBeenCalledOnce();
});

test('arrow keys move the card, a press takes it round', () => {
  const props = makeProps(makeView([critic]));
  render(<Card {...props} />);
  const grip = screen.getByRole('button', { name: /now bottom right/ });
  fireEvent.keyDown(grip, { key: 'ArrowUp' });
  expect(props.on.move).toHaveBeenLastCalledWith('top-right');
  fireEvent.keyDown(grip, { key: 'ArrowLeft' });
  expect(props.on.move).toHaveBeenLastCalledWith('bottom-left');
  fireEvent.click(grip);
  expect(props.on.move).toHaveBeenLastCalledWith('bottom-left');
});

test('the pill says what it comes to in one line', () => {
  const props = makeProps(makeView([critic, own]), { folded: true });
  render(<Card {...props} />);
  press('Show the card: The Tin Orchard, Recommended, rated 7/10, and 1 more');
  expect(props.on.fold).toHaveBeenCalledWith(false);
});

test('where a pressed button goes, the keyboard goes on at what has come for it', () => {
  const props = makeProps(makeView([critic]));
  const { rerender } = render(<Card {...props} />);
  press('More');
  press('Never show cards on imdb.com');
  expect(document.activeElement?.textContent).toBe('Turn off here');
  rerender(<Card {...props} said="different" />);
  expect(document.activeElement?.textContent).toBe('Undo');
  press('Show it anyway');
  expect(document.activeElement?.textContent).toBe('The whole review');
});

test('a pill over a mere question asks it', () => {
  const offered = [makeMatch('r5', { stance: 'avoid' }, undefined, 'possible')];
  render(<Card {...makeProps(makeView([], { offered }), { folded: true })} />);
  expect(screen.getByRole('button', { name: 'Show the card: The Tin Orchard, is it one of these?' })).toBeTruthy();
});

test('only web addresses become links, and they open without telling where from', () => {
  const evil = makeMatch('r6', { verdict: 'x' });
  evil.review.url = 'javascript:alert(1)';
  const { container, rerender } = render(<Card {...makeProps(makeView([evil]))} />);
  const addresses = () => [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(addresses()).toEqual([
    'https://www.imdb.com/title/tt0123456/',
    'https://letterboxd.com/film/the-tin-orchard/',
  ]);
  rerender(<Card {...makeProps(makeView([critic]))} />);
  expect(addresses()).toContain('https://example.org/tin-orchard');
  for (const link of container.querySelectorAll('a')) {
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  }
});

test('markup and a title of ten thousand letters are text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const hostile = makeMatch('r7', { verdict: markup, pros: [markup], author: markup, note: markup });
  hostile.review.film.title = 'A'.repeat(10_000);
  const { container } = render(<Card {...makeProps(makeView([hostile]), { mayTell: true })} />);
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getAllByText(markup).length).toBeGreaterThanOrEqual(3);
});

test('a problem is read out', () => {
  render(<Card {...makeProps(makeView([critic]), { problem: 'That did not work. Try it once more.' })} />);
  expect(screen.getByRole('alert').textContent).toContain('Try it once more');
});

test('a library that cannot be read can be tried again', async () => {
  let tries = 0;
  const { container } = render(<CardFailed sized={() => {}} onRetry={() => tries++} onClose={() => {}} />);
  press('Try again');
  expect(tries).toBe(1);
  expect(await findBarriers(container)).toEqual([]);
});

test.each([
  ['one review', makeProps(makeView([critic]))],
  ['several reviews, the text open', makeProps(makeView([own, critic], { seen: true }), { mayTell: true })],
  ['a question', makeProps(makeView([], { offered: [critic] }))],
  ['a film to name', makeProps(makeView([critic]), { finder: <p>A search.</p> })],
  ['a pill', makeProps(makeView([critic]), { folded: true })],
  ['a review that was taken off', makeProps(makeView([own]), { said: 'different', problem: 'No.' })],
])('a card with %s has no barriers', async (_, props) => {
  const { container } = render(<Card {...props} />);
  if (!props.folded) press('More');
  expect(await findBarriers(container)).toEqual([]);
});
