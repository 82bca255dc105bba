import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { UserError } from '../../../lib/film/user-error.ts';
import { findBarriers } from '../../components/support/axe.ts';
import { makeStored } from '../../components/support/make-review.ts';
import { makeFakeBackground } from './support/fake-background.ts';
import { openPopup } from './support/open-popup.tsx';

afterEach(cleanup);

const film = makeFilm({ title: 'The Girl', year: 2001, keys: ['page:films.example/7|girl'] });
const offered = { name: 'films.example', isNamed: false };
const named = { name: 'films.example', isNamed: true };
const door = () => ({ add: vi.fn(async () => {}), drop: vi.fn(async () => {}) });

test('on a site of no list the popup offers to look there always, and is free of barriers', async () => {
  const hosts = door();
  const { container } = openPopup(makeFakeBackground({ film, host: offered, reviews: [makeStored()] }), { hosts });
  const always = await screen.findByRole('button', { name: 'Always look on this site' });
  expect(await findBarriers(container)).toEqual([]);
  fireEvent.click(always);
  expect(hosts.add.mock.calls).toEqual([['films.example']]);
  expect(await screen.findByText('Cards come up by themselves on films.example from now on.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(hosts.drop.mock.calls).toEqual([['films.example']]);
});

test('the browser is asked in the very click', async () => {
  const hosts = door();
  openPopup(makeFakeBackground({ film, host: offered }), { hosts });
  (await screen.findByRole('button', { name: 'Always look on this site' })).click();
  expect(hosts.add).toHaveBeenCalledOnce();
});

test('where the user says no to the browser, a sentence says that nothing has changed', async () => {
  const add = () => Promise.reject(new UserError('Nothing has changed: try again.'));
  openPopup(makeFakeBackground({ film, host: offered }), { hosts: { ...door(), add } });
  fireEvent.click(await screen.findByRole('button', { name: 'Always look on this site' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Nothing has changed: try again.');
  expect(screen.getByRole('button', { name: 'Always look on this site' })).toBeTruthy();
});

test('a site that is always looked on can be given up, on a page of no film too', async () => {
  const hosts = door();
  openPopup(makeFakeBackground({ host: named, reviews: [makeStored()] }), { hosts });
  fireEvent.click(await screen.findByRole('button', { name: 'Stop looking on this site' }));
  expect(hosts.drop.mock.calls).toEqual([['films.example']]);
});

test('on a page of no film nothing is offered', async () => {
  openPopup(makeFakeBackground({ host: offered, reviews: [makeStored()] }));
  expect(await screen.findByText('No film was seen on this page.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /this site/ })).toBeNull();
});

test.each([
  ['browser', 'The browser keeps this page closed to extensions, so no film can be read here.'],
  ['file', 'This is a file on your computer, which is not read. Films are seen on web pages.'],
  ['pdf', 'This is a PDF, in which no film can be read.'],
] as const)('a page that is closed (%s) is told from one without a film', async (closed, sentence) => {
  openPopup(makeFakeBackground({ closed, reviews: [makeStored()] }));
  expect(await screen.findByText(sentence)).toBeTruthy();
});
