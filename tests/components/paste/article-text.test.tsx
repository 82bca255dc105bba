import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleText } from '../../../components/paste/ArticleText.tsx';
import { findBarriers } from '../support/axe.ts';

afterEach(cleanup);

const text = '---\nfilm: The Salt Road\nauthor: Tomas Quill\n---\n\n# A road\n\nIt stops.\n\n## Pros\n\n- Salt';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('what a page says of itself stands apart from its article, without the signs of either', async () => {
  const { container } = render(
    <ArticleText text={text} label="The article" marked={[at('Tomas Quill'), at('Pros')]} noise={[at('It stops.')]} />,
  );
  expect(screen.getByRole('region', { name: 'The article' }).textContent).toBe(
    'film: The Salt Road\nauthor: Tomas QuillA road\n\nIt stops.\n\nPros\n\n- Salt',
  );
  expect(container.querySelector('.article-text-data')?.textContent).toBe('film: The Salt Road\nauthor: Tomas Quill');
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Tomas Quill', 'Pros']);
  expect([...container.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['A road', 'Pros']);
  expect(container.querySelector('s')?.textContent).toBe('It stops.');
  expect(await findBarriers(container)).toEqual([]);
});

test('rules in the middle of a text are no data, and a text without them is shown to its last letter', () => {
  const plain = 'One.\n---\ntwo: three\n---\nFour #5';
  const { container } = render(<ArticleText text={plain} marked={[]} noise={[]} />);
  expect(container.textContent).toBe(plain);
});
