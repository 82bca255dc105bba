/** A running time in minutes: `PT2H10M`, `P139M`, "2h 22min", "1 Std. 52 Min.", "142 perc", "148分钟"; null where it is none. */
export function readMinutes(text: string): number | null {
  if (text === '') return null;
  const [hours, minutes] = [/(\d+)\s*(?:h|std|ч|小时|時間|시간)/i, /(\d+)\s*(?:m|м|p|d|分|분)/i].map((unit) =>
    Number(unit.exec(text.slice(0, 100))?.[1] ?? 0),
  );
  const all = (hours ?? 0) * 60 + (minutes ?? 0);
  return all >= 1 && all <= 6_000 ? all : null;
}
