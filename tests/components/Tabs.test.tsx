import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { nextTab } from '../../components/next-tab.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { findBarriers } from './support/axe.ts';

afterEach(cleanup);

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 0, null],
])('%s on tab %i of three leads to %s', (key, at, to) => {
  expect(nextTab(key, at, 3)).toBe(to);
});

test('Tab stops at the chosen tab only, and the panel is named after it', async () => {
  const tabs = ['one', 'two words', 'a "quoted" one'].map((id) => ({ id, label: id.toUpperCase() }));
  const { container } = render(
    <Tabs label="Choices" tabs={tabs} chosen="two words" onChoose={() => {}}>
      <p>Panel</p>
    </Tabs>,
  );
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  expect(screen.getByRole('tabpanel', { name: 'TWO WORDS' }).textContent).toBe('Panel');
  expect(await findBarriers(container)).toEqual([]);
});
