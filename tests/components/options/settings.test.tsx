import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsForm } from '../../../components/options/SettingsForm.tsx';
import { defaultSettings, type Settings } from '../../../lib/browser/settings-schema.ts';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

function show(change: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const view = render(
    <SettingsForm settings={{ ...defaultSettings, ...change }} today="2026-03-09" onChange={onChange} />,
  );
  return { ...view, onChange };
}

describe('the settings', () => {
  test('are free of barriers', async () => {
    const { container } = show();
    expect(await findBarriers(container)).toEqual([]);
  });

  test.each([
    ['Dark', { theme: 'dark' }],
    ['As a pill A small tag that opens at a click.', { show: 'pill' }],
    ['Top left', { corner: 'top-left' }],
    ['Always I do not mind spoilers.', { spoilers: 'always' }],
  ])('“%s” is one click', (name, change) => {
    const { onChange } = show();
    fireEvent.click(
      screen.getByRole('radio', { name: name.includes('.') ? new RegExp(name.split(' ').join('\\s*')) : name }),
    );
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  test('show what holds now', () => {
    show({ theme: 'light', corner: 'top-right', show: 'pill' });
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
    expect(checked.map(({ value }) => value)).toEqual(['pill', 'top-right', 'when-seen', 'light']);
  });

  test('mark films in lists only when asked to, and say what sites see of it', () => {
    const { onChange } = show();
    expect(screen.getByText(/The site can see that a film is marked and how, never a word/)).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Mark films where I browse' }));
    expect(onChange.mock.calls).toEqual([[{ marks: true }]]);
    expect(screen.queryByRole('link', { name: 'Choose the sites' })).toBeNull();
    cleanup();
    show({ marks: true });
    expect(screen.getByRole('link', { name: 'Choose the sites' }).getAttribute('href')).toBe('#sites');
  });

  test('offer no corner where there is no card', () => {
    show({ show: 'off' });
    expect(screen.queryByText('Where the card hangs')).toBeNull();
  });

  test('give today as the example of a date, in the language chosen', () => {
    show({ dateLanguage: 'de' });
    expect(screen.getByText('Today is 9. März 2026.')).toBeTruthy();
  });

  test('name languages as their speakers do, and “like the browser” first', () => {
    const { onChange } = show();
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of dates' });
    expect(within(select).getAllByRole('option')[0]?.textContent).toBe('Like the browser');
    expect(within(select).getByRole('option', { name: 'Čeština' })).toBeTruthy();
    fireEvent.change(select, { target: { value: 'cs' } });
    expect(onChange.mock.calls).toEqual([[{ dateLanguage: 'cs' }]]);
    fireEvent.change(select, { target: { value: '' } });
    expect(onChange.mock.lastCall).toEqual([{ dateLanguage: null }]);
  });

  test('keep a language in the list that they would not have offered', () => {
    show({ dateLanguage: 'is' });
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('is');
    expect(screen.getByRole('option', { name: 'Íslenska' })).toBeTruthy();
  });
});
