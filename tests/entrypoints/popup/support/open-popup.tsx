import { render } from '@testing-library/preact';
import type { HostsDoor } from '../../../../entrypoints/popup/hosts-door.ts';
import { Popup } from '../../../../entrypoints/popup/Popup.tsx';
import type { FakeBackground } from './fake-background.ts';

interface Where {
  tabId?: number | null;
  reviewId?: string | null;
  wantedId?: string | null;
  switchSite?: (site: string, on: boolean) => Promise<void>;
  hosts?: HostsDoor;
}

/** The popup before a background, on tab 7 unless told otherwise. */
export function openPopup(
  background: FakeBackground,
  { tabId = 7, reviewId = null, wantedId = null, switchSite, hosts }: Where = {},
) {
  return render(
    <Popup
      ask={background.ask}
      watch={background.watch}
      switchSite={switchSite ?? (async () => {})}
      hosts={hosts ?? { add: async () => {}, drop: async () => {} }}
      tabId={tabId}
      reviewId={reviewId}
      wantedId={wantedId}
      today="2026-11-23"
      dateLanguage="en-GB"
      spoilers={false}
      onClipped={() => undefined}
    />,
  );
}
