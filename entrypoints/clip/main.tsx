import { render } from 'preact';
import { dropClipping, readClipping } from '../../lib/browser/clippings.ts';
import { ask } from '../../lib/browser/messages.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { ClipPage } from './ClipPage.tsx';
import './clip.css';

const ticket = location.hash.slice(1);
const [settings, clipping] = await Promise.all([readSettings(), readClipping(ticket)]);
// before anything is drawn
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;

const root = document.getElementById('app');
if (!root) throw new Error('the page of clippings has lost its root element');
render(<ClipPage ask={ask} clipping={clipping} onSaved={() => dropClipping(ticket)} />, root);
