import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ownSiteFieldId } from '../../components/options/OwnSites.tsx';
import { SiteList } from '../../components/options/SiteList.tsx';
import { copyText } from '../../lib/browser/copy-text.ts';
import { nameBrowser } from '../../lib/browser/name-browser.ts';
import { siteSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { writeReport } from '../../lib/sites/health/write-report.ts';
import type { Act } from '../popup/use-told.ts';
import { listSites } from './list-sites.ts';
import type { Outside, SettingsDoor } from './outside.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  ask: Outside['ask'];
  /** Calls back whenever another film page was read, or could not be. */
  watch: Outside['watch'];
  settings: Settings;
  changeSite: SettingsDoor['changeSite'];
  version: string;
  today: CalendarDate;
  act: Act;
}

const sites = listSites();

export function SitesPart({ ask, watch, settings, changeSite, version, today, act }: Props) {
  const { answer, hasFailed } = useAnswer({ ask, watch }, 'readSiteReadings', null);
  const [times, setTimes] = useState(0);
  const forget = async () => {
    await ask('forgetSiteReadings', null);
    setTimes(times + 1);
  };
  if (hasFailed) return <Notice kind="failed">The sites could not be read. Load this page once more.</Notice>;
  if (!answer) return <p role="status">Reading …</p>;
  return (
    <>
      <div class="options-line">
        <p>
          Where cards come up. Only pages of films that you may have a review of are read. How that goes is counted on
          this machine alone and never sent.
        </p>
        <Button size="small" onClick={() => document.getElementById(ownSiteFieldId)?.focus()}>
          Add another site or server
        </Button>
      </div>
      <SiteList
        key={times}
        sites={sites}
        readings={answer}
        settingsOf={(site) => siteSettings(settings, site)}
        marks={settings.marks}
        today={today}
        dateLanguage={settings.dateLanguage}
        writeReport={(site, readings) =>
          writeReport({ site, readings, version, browser: nameBrowser(navigator.userAgent) })
        }
        onChange={(site, change) => act(() => changeSite(site, change), null)}
        onCopy={(text) => act(() => copyText(text, document), 'The report is on your clipboard.')}
        onForget={() => act(forget, 'The counts are forgotten.')}
      />
    </>
  );
}
