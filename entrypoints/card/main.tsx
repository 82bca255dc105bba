import { render } from 'preact';
import '../../components/base.css';
import './page.css';
import { CardPage } from './CardPage.tsx';
import { takePort } from './take-port.ts';

const root = document.getElementById('card');
if (root)
  render(<CardPage ticket={location.hash.slice(1)} port={takePort(window)} write={(review) => review.verdict} />, root);
