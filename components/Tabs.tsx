import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { nextTab } from './next-tab.ts';
import './tabs.css';

export interface Tab {
  id: string;
  label: ComponentChildren;
}

interface Props {
  /** What the tabs choose between, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (id: string) => void;
  /** The chosen tab's content. */
  children: ComponentChildren;
}

/** Tabs as the web's keyboard users know them: one stop for Tab, then arrow keys, Home and End. */
export function Tabs({ label, tabs, chosen, onChoose, children }: Props) {
  const base = useId();
  const strip = useRef<HTMLDivElement>(null);
  const choose = (id: string) => {
    onChoose(id);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"]`)?.focus();
  };
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <div class="tabs">
      <div class="tabs-strip" role="tablist" aria-label={label} ref={strip}>
        {tabs.map(({ id, label: name }, at) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tabs-tab"
            data-tab={id}
            id={`${base}-${at}`}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={(event) => {
              const to = nextTab(event.key, at, tabs.length);
              const tab = to === null ? undefined : tabs[to];
              if (!tab) return;
              event.preventDefault();
              choose(tab.id);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        class="tabs-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${tabs.findIndex(({ id }) => id === chosen)}`}
      >
        {children}
      </div>
    </div>
  );
}
