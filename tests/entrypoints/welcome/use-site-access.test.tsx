import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type AccessDoor, useSiteAccess } from '../../../entrypoints/welcome/use-site-access.ts';

afterEach(cleanup);

function Teller({ door }: { door: AccessDoor }) {
  return <p>{String(useSiteAccess(door))}</p>;
}

/** A browser whose permissions the test changes. */
function makeDoor(isGranted: boolean) {
  let tell = () => {};
  const state = { isGranted };
  const door: AccessDoor = {
    has: () => Promise.resolve(state.isGranted),
    ask: () => Promise.resolve(true),
    watch: (onChange) => {
      tell = onChange;
      return () => {};
    },
  };
  const change = (to: boolean) => {
    state.isGranted = to;
    tell();
  };
  return { door, change };
}

test('access that was there from the start is no news', async () => {
  const { door } = makeDoor(true);
  render(<Teller door={door} />);
  await waitFor(() => expect(screen.getByText('granted')).toBeTruthy());
});

test('access that was missing is confirmed when it is given, and missed again when it is taken back', async () => {
  const { door, change } = makeDoor(false);
  render(<Teller door={door} />);
  await waitFor(() => expect(screen.getByText('missing')).toBeTruthy());
  change(true);
  await waitFor(() => expect(screen.getByText('given')).toBeTruthy());
  change(false);
  await waitFor(() => expect(screen.getByText('missing')).toBeTruthy());
});
