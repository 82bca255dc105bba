import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type TakenPage, takePage } from '../lib/formats/article/page/take-page.ts';

// Put into a page when the user clips it: takes the article's text, answers with it, and leaves nothing behind.
export default defineUnlistedScript((): TakenPage => takePage(document, location.href, String(getSelection() ?? '')));
