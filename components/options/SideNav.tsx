import { ChevronDown } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { type SectionId, sections } from './sections.ts';
import './side-nav.css';

interface Props {
  current: SectionId;
}

/** The menu at the side; where there is no room for it, one line that folds out. */
export function SideNav({ current }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <nav class="side-nav" aria-label="Sections">
      <p class="side-nav-brand">
        <img class="side-nav-icon" src="/icon/96.png" alt="" width="32" height="32" />
        Lobby Card
      </p>
      <button
        type="button"
        class="side-nav-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="unseen">Menu, now in</span> {sections.find((section) => section.id === current)?.name}
        <ChevronDown class="side-nav-sign" aria-hidden="true" />
      </button>
      <ul class="side-nav-list" id={id} data-open={isOpen}>
        {sections.map(({ id: section, name, icon: Icon }) => (
          <li key={section}>
            <a
              class="side-nav-link"
              href={`#${section}`}
              {...(section === current && { 'aria-current': 'page' as const })}
              onClick={() => setOpen(false)}
            >
              <Icon class="side-nav-sign" aria-hidden="true" />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
