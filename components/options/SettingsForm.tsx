import { AppWindow, Monitor, Moon, Pill, RectangleHorizontal, Sun } from 'lucide-preact';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { Choice } from './Choice.tsx';
import { CornerPicker } from './CornerPicker.tsx';
import { DateLanguage } from './DateLanguage.tsx';
import { MarksSwitch } from './MarksSwitch.tsx';
import './settings-form.css';

interface Props {
  settings: Settings;
  today: CalendarDate;
  onChange: (change: Partial<Settings>) => void;
}

const themes = [
  { value: 'auto', name: 'Like the system', icon: Monitor },
  { value: 'light', name: 'Light', icon: Sun },
  { value: 'dark', name: 'Dark', icon: Moon },
] as const;

const greetings = [
  { value: 'open', name: 'As a card', meaning: 'Verdict, pros and cons at once.', icon: RectangleHorizontal },
  { value: 'pill', name: 'As a pill', meaning: 'A small tag that opens at a click.', icon: Pill },
  { value: 'off', name: 'On the icon only', meaning: 'The page stays as it is.', icon: AppWindow },
] as const;

const spoilers = [
  { value: 'when-seen', name: 'Once I have seen the film', meaning: 'Until then, only on request.' },
  { value: 'always', name: 'Always', meaning: 'I do not mind spoilers.' },
] as const;

/** Every setting. Each takes effect as it is changed: there is nothing to save. */
export function SettingsForm({ settings, today, onChange }: Props) {
  return (
    <div class="settings-form">
      <p class="settings-form-hint">Each takes effect at once, in open tabs too.</p>
      <Choice
        legend="How a review shows itself on a film page"
        options={greetings}
        value={settings.show}
        onChange={(show) => onChange({ show })}
      />
      {settings.show !== 'off' && <CornerPicker value={settings.corner} onChange={(corner) => onChange({ corner })} />}
      <MarksSwitch on={settings.marks} onChange={(marks) => onChange({ marks })} />
      <Choice
        legend="Show what gives the plot away"
        options={spoilers}
        value={settings.spoilers}
        onChange={(value) => onChange({ spoilers: value })}
      />
      <Choice legend="Colours" options={themes} value={settings.theme} onChange={(theme) => onChange({ theme })} />
      <DateLanguage
        value={settings.dateLanguage}
        today={today}
        onChange={(dateLanguage) => onChange({ dateLanguage })}
      />
    </div>
  );
}
