import { render } from 'preact';
import '../../components/base.css';
import './page.css';
import { writeReviewMarkdown } from '../../lib/formats/markdown/write-review-markdown.ts';
import { CardPage } from './CardPage.tsx';
import { PeekPage } from './PeekPage.tsx';
import { takePort } from './take-port.ts';

const root = document.getElementById('card');
if (root) {
  const port = takePort(window);
  const asks = location.hash.slice(1);
  const isPeek = asks === 'peek';
  render(isPeek ? <PeekPage port={port} /> : <CardPage ticket={asks} port={port} write={writeReviewMarkdown} />, root);
}
