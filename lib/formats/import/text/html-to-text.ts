import { Tokenizer } from 'htmlparser2';

const inline = 'a abbr b big cite code del em font i ins kbd mark q s samp small span strike strong sub sup tt u var';
const block =
  'article aside blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section table tbody td tfoot th thead tr ul';
const silent =
  'audio button canvas embed form head iframe input math noscript object script select style svg template textarea title video';

const breaks = new Set(block.split(' '));
const dropped = new Set(silent.split(' '));
const known = [inline, block, silent].join(' ').split(' ').join('|');
const tag = new RegExp(`</?(?:${known})\\b`, 'i');
/** A `<` that opens none of the tags, as in "I <3 this". */
const bareSign = new RegExp(`<(?!/?(?:${known})(?:\\s[^<>]*)?/?>)`, 'gi');
const entity = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;

const pass = () => undefined;

/**
 * The words of a text that may be written in HTML: paragraphs and lines as line breaks, everything that a page would run
 * or embed left out. What only looks like a tag stays. A text without tags comes back as it is, but for its entities.
 */
export function htmlToText(html: string): string {
  if (!tag.test(html) && !entity.test(html)) return html.trim();
  const source = html.replace(bareSign, '&lt;');
  const parts: string[] = [];
  let hidden: string | null = null;
  const isBreak = (name: string) => breaks.has(name);
  const put = (text: string) => {
    if (!hidden) parts.push(text);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => put(source.slice(start, end)),
      ontextentity: (code) => put(String.fromCodePoint(code)),
      onopentagname(start, end) {
        const name = source.slice(start, end).toLowerCase();
        if (dropped.has(name) && name !== 'input' && name !== 'embed') hidden ??= name;
        if (isBreak(name)) put(name === 'p' || name === 'blockquote' ? '\n\n' : '\n');
      },
      onclosetag(start, end) {
        const name = source.slice(start, end).toLowerCase();
        if (name === hidden) hidden = null;
        else if (isBreak(name)) put(name === 'p' || name === 'blockquote' ? '\n\n' : '\n');
      },
      onattribdata: pass,
      onattribentity: pass,
      onattribend: pass,
      onattribname: pass,
      oncdata: pass,
      oncomment: pass,
      ondeclaration: pass,
      onend: pass,
      onopentagend: pass,
      onprocessinginstruction: pass,
      onselfclosingtag: pass,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
