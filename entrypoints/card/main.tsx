import { render } from 'preact';
import '../../components/base.css';
import './page.css';
import { writeReviewMarkdown } from '../../lib/formats/markdown/write-review-markdown.ts';
import { CardPage } from './CardPage.tsx';
import { takePort } from './take-port.ts';

const root = document.getElementById('card');
if (root) {
  render(<CardPage ticket={location.hash.slice(1)} port={takePort(window)} write={writeReviewMarkdown} />, root);
}
