import { Disclosure } from '../Disclosure.tsx';
import { Notice } from '../Notice.tsx';
import { WebLink } from '../WebLink.tsx';
import type { Licence } from './licences.ts';
import './about.css';

interface Props {
  version: string;
  /** Null while they are read. */
  licences: readonly Licence[] | null;
  /** Why they could not be read. */
  failure?: string | null;
}

/** What this is, what it keeps, and what it is made of. */
export function About({ version, licences, failure = null }: Props) {
  return (
    <div class="about">
      <p class="about-version">
        Lobby Card {version}. A lobby card is the small printed card that cinemas hung in their foyers: the film, who is
        in it, and why to see it.
      </p>
      <section aria-labelledby="about-privacy">
        <h2 id="about-privacy">Your privacy</h2>
        <ol class="about-privacy">
          <li>
            Your reviews, drafts, corrections and settings are kept in this browser, on this machine, and nowhere else.
          </li>
          <li>Nothing is sent anywhere: no account, no statistics, no look-up that tells what you watch.</li>
          <li>Film pages cannot read your reviews, and while no card shows they are left as they are.</li>
        </ol>
      </section>
      <section aria-labelledby="about-licences">
        <h2 id="about-licences">What it is made of</h2>
        <p>Lobby Card is free software under the MIT licence. It stands on the work of others:</p>
        {failure && <Notice kind="failed">{failure}</Notice>}
        {licences === null ? (
          !failure && <p role="status">Reading …</p>
        ) : (
          <ul class="about-licences">
            {licences.map(({ name, version: theirs, licence, homepage, text }) => (
              <li key={name}>
                <Disclosure summary={`${name} ${theirs}`} glimpse={licence}>
                  {homepage && <WebLink url={homepage}>{homepage}</WebLink>}
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
                  <pre class="about-text" tabIndex={0}>
                    {text ?? 'The package carries no text of its licence.'}
                  </pre>
                </Disclosure>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
