import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { NamedHost } from '../../../components/options/OwnSiteRow.tsx';
import { OwnSites } from '../../../components/options/OwnSites.tsx';
import { parseHost } from '../../../lib/sites/hosts/parse-host.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const films: NamedHost = { name: 'films.example', isAllowed: true };
const restored: NamedHost = { name: 'nas.home:8096', isAllowed: false };

function show(hosts: NamedHost[] = []) {
  const onAdd = vi.fn();
  const onRemove = vi.fn();
  const names = hosts.map(({ name }) => name);
  const view = render(
    <OwnSites hosts={hosts} parse={(typed) => parseHost(typed, names)} onAdd={onAdd} onRemove={onRemove} />,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  return { ...view, onAdd, onRemove, field, type, add };
}

describe('sites of one’s own', () => {
  test('are free of barriers, none yet, some, and with a mistake', async () => {
    const { container, unmount } = show();
    expect(await findBarriers(container)).toEqual([]);
    unmount();
    const { container: full, add } = show([films, restored]);
    add();
    expect(await findBarriers(full)).toEqual([]);
  });

  test('a typed address is asked for as its host, and the field is empty for the next', () => {
    const { type, add, onAdd, field } = show();
    type('http://nas.home:8096/web/index.html');
    add();
    expect(onAdd.mock.calls).toEqual([['nas.home:8096']]);
    expect(field.value).toBe('');
  });

  test('what is no address is told beside the field, stays there to be mended, and the sentence goes with the next key', () => {
    const { type, add, onAdd, field } = show();
    type('my server');
    add();
    expect(screen.getByRole('alert').textContent).toMatch(/^That is no web address/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('problem');
    expect(field.value).toBe('my server');
    type('my-server');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('one that a backup has named waits for its leave, and is asked for in the click', () => {
    const { onAdd, onRemove } = show([films, restored]);
    const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(within(first).getByText('Cards come up there')).toBeTruthy();
    expect(within(first).queryByRole('button', { name: /^Allow/ })).toBeNull();
    expect(within(second).getByText('Not allowed yet: no card comes up')).toBeTruthy();
    fireEvent.click(within(second).getByRole('button', { name: 'Allow nas.home:8096' }));
    expect(onAdd.mock.calls).toEqual([['nas.home:8096']]);
    fireEvent.click(within(first).getByRole('button', { name: 'Remove films.example' }));
    expect(onRemove.mock.calls).toEqual([['films.example']]);
  });
});
