import { Copy } from 'lucide-preact';
import { Button } from '../Button.tsx';
import './site-report.css';

interface Props {
  id: string;
  /** The site's name as people call it. */
  site: string;
  text: string;
  onCopy: (text: string) => void;
}

/** A report on a site whose pages could not be read: all of it, to be looked through and copied. */
export function SiteReport({ id, site, text, onCopy }: Props) {
  return (
    <section class="site-report" id={id} aria-label={`Report on ${site}`}>
      <p>This is all of it, and nothing is sent. Copy it to tell those who mend Lobby Card.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long report is scrolled with the keyboard too */}
      <pre class="site-report-text" tabIndex={0}>
        {text}
      </pre>
      <Button look="primary" size="small" onClick={() => onCopy(text)}>
        <Copy aria-hidden="true" /> Copy the report
      </Button>
    </section>
  );
}
