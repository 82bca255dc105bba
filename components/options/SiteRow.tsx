import { CircleCheck, CircleDashed, CircleOff, TriangleAlert } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { SiteSettings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { countUnread, judgeReadings } from '../../lib/sites/health/judge-readings.ts';
import type { SiteReadings } from '../../lib/sites/health/readings-schema.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { SiteReport } from './SiteReport.tsx';
import type { ListedSite } from './site-groups.ts';
import { tellState, tellWhatIsRead } from './site-words.ts';
import './site-row.css';

export interface SiteRowProps {
  site: ListedSite;
  settings: SiteSettings;
  readings: SiteReadings;
  /** Films are marked in lists, wherever a site is not left out. */
  marks: boolean;
  today: CalendarDate;
  dateLanguage: string | null;
  writeReport: (site: ListedSite, readings: SiteReadings) => string;
  onChange: (site: string, change: Partial<SiteSettings>) => void;
  onCopy: (text: string) => void;
}

const signs = { changed: TriangleAlert, fine: CircleCheck, unseen: CircleDashed, off: CircleOff };

/** One site: its switch, what is read there and how that goes. */
export function SiteRow({
  site,
  settings,
  readings,
  marks,
  today,
  dateLanguage,
  writeReport,
  onChange,
  onCopy,
}: SiteRowProps) {
  const [isReporting, setReporting] = useState(false);
  const reportId = useId();
  const { id, name } = site;
  const { off, corner, marksOff } = settings;
  const state = off ? 'off' : judgeReadings(readings);
  const hasReport = !off && countUnread(readings.last) > 0;
  const hasMarks = marks && !off && site.hasLists;
  const Sign = signs[state];
  return (
    <li class="site-row">
      <label class="site-row-label">
        <Switch on={!off} onChange={(on) => onChange(id, { off: !on })} />
        <span class="site-row-name">{name}</span>
      </label>
      <p class={`site-row-state site-row-${state}`}>
        <Sign class="site-row-sign" aria-hidden="true" />
        {off ? 'Off: no card, and nothing is kept' : tellState(readings, today, dateLanguage)}
      </p>
      <p class="site-row-reads">{tellWhatIsRead(id, site.reads)}</p>
      {(corner !== null || hasReport || hasMarks) && (
        <div class="site-row-actions">
          {hasMarks && (
            <label class="site-row-marks">
              <Switch on={!marksOff} onChange={(on) => onChange(id, { marksOff: !on })} />
              <span>
                Marks <span class="unseen">in the lists of {name}</span>
              </span>
            </label>
          )}
          {hasReport && (
            <Button
              size="small"
              aria-expanded={isReporting}
              aria-controls={reportId}
              onClick={() => setReporting(!isReporting)}
            >
              {isReporting ? 'Close the report' : 'Prepare a report'} <span class="unseen">on {name}</span>
            </Button>
          )}
          {corner !== null && (
            <Button size="small" look="quiet" onClick={() => onChange(id, { corner: null })}>
              Forget its corner <span class="unseen">on {name}</span>
            </Button>
          )}
        </div>
      )}
      {hasReport && isReporting && (
        <SiteReport id={reportId} site={name} text={writeReport(site, readings)} onCopy={onCopy} />
      )}
    </li>
  );
}
