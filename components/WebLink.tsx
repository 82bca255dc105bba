import { ExternalLink } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { readWebAddress } from '../lib/film/read-web-address.ts';
import './web-link.css';

/** A way out of the extension, in a new tab that learns nothing of where it came from; only text where it is no web address. */
export function WebLink({ url, children }: { url: string; children: ComponentChildren }) {
  const address = readWebAddress(url);
  if (!address) return <span>{children}</span>;
  return (
    <a class="web-link" href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalLink class="web-link-sign" aria-hidden="true" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
