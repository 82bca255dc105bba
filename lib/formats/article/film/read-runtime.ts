const hour = '(?:h|hr|hrs|hours?|std|stunden?|stdn|heures?|horas?|ore|ora|uur|u|godz|hod|saat|時間)';
const minute = "(?:m|min|mins|mn|minutes?|minuten|minutos?|minuti|minut|minuty|dakika|dk|'|’|′|分)";
const hoursAndMinutes = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*${hour}\\.?\\s*(?:(?:and|und|et|y|e|en)\\s+)?(\\d{1,2})\\s*(?:${minute})?(?![\\p{L}\\d])`,
  'iu',
);
const hoursOnly = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${hour}(?![\\p{L}\\d])`, 'iu');
const minutesOnly = new RegExp(`(?<!\\d)(\\d{1,3})\\s*[-‐]?\\s*${minute}(?![\\p{L}\\d])`, 'iu');
const clock = /^(\d):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * A running time in minutes: `2h 7min`, `127 min`, `1:43`, `PT2H7M`; a bare number only where a label says what it is.
 * Null where there is none, or one that no film has.
 */
export function readRuntime(text: string, isLabelled: boolean): number | null {
  const short = text.trim().slice(0, 60);
  const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?/i.exec(short);
  const timed = clock.exec(short);
  const both = hoursAndMinutes.exec(short);
  const minutes = minutesOnly.exec(short);
  const hours = hoursOnly.exec(short);
  const bare = isLabelled ? /^(\d{2,3})\b/.exec(short) : null;
  const read =
    (iso && (iso[1] || iso[2]) && Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0)) ||
    (timed && Number(timed[1]) * 60 + Number(timed[2])) ||
    (both && Number(both[1]) * 60 + Number(both[2])) ||
    (minutes && Number(minutes[1])) ||
    (hours && Number(hours[1]) * 60) ||
    (bare && Number(bare[1])) ||
    0;
  return read >= 1 && read <= 1200 ? read : null;
}
