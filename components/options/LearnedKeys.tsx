import { authorityOf, type FilmKey, idOf } from '../../lib/film/film-key.ts';
import { linkOf } from '../../lib/film/key-links.ts';
import { nameAuthority } from '../../lib/film/name-authority.ts';
import { Button } from '../Button.tsx';
import { WebLink } from '../WebLink.tsx';
import './learned-keys.css';

interface Props {
  keys: readonly FilmKey[];
  /** Null where nothing can be changed: in the bin. */
  onForget: ((key: FilmKey, name: string) => void) | null;
}

/** Where a film is known by what pages have told, each to be forgotten. Nothing where no page has told anything. */
export function LearnedKeys({ keys, onForget }: Props) {
  if (keys.length === 0) return null;
  return (
    <section class="learned-keys" aria-labelledby="learned-keys">
      <h3 id="learned-keys">Also known on</h3>
      <p class="learned-keys-why">
        Learned from pages of this film, so that they need no guess the next time. Forget one that is wrong, and its
        page shows this review no more.
      </p>
      <ul>
        {keys.map((key) => {
          const { name, id } = tellKey(key);
          const link = linkOf(key);
          return (
            <li key={key} class="learned-keys-one">
              <span class="learned-keys-text">
                {link ? <WebLink url={link.url}>{name}</WebLink> : name}
                {!id.startsWith('/') && ' '}
                <span class="learned-keys-id">{id}</span>
              </span>
              {onForget && (
                <Button
                  size="small"
                  onClick={({ currentTarget }) => {
                    // the button is about to go: the keyboard stays in the pane, where Escape closes
                    currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
                    onForget(key, name);
                  }}
                >
                  Forget <span class="unseen">{`${name} ${id}`}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A page that has no id is known by its address. */
function tellKey(key: FilmKey): { name: string; id: string } {
  const [id = ''] = authorityOf(key) === 'page' ? idOf(key).split('|') : [idOf(key)];
  if (authorityOf(key) !== 'page') return { name: nameAuthority(authorityOf(key)), id };
  const slash = id.indexOf('/');
  return slash < 0 ? { name: id, id: '' } : { name: id.slice(0, slash), id: id.slice(slash) };
}
