import { Pictures } from '../../../components/options/pictures/Pictures.tsx';
import { UnreadLibrary } from '../../../components/options/UnreadLibrary.tsx';
import type { CalendarDate } from '../../../lib/film/calendar-date.ts';
import { goTo } from '../go-to.ts';
import type { OpenReader } from '../library/open-reader.ts';
import type { Outside } from '../outside.ts';
import { useStatistics } from './use-statistics.ts';

interface Props {
  watch: Outside['watch'];
  openReader: OpenReader;
  /** As the address has it, `year=2024`. */
  address: string;
  today: CalendarDate;
}

const hrefOfYear = (year: number) => `#pictures?year=${year}`;

export function PicturesPart({ watch, openReader, address, today }: Props) {
  const { statistics, hasFailed, onAgain } = useStatistics(openReader, watch);
  if (hasFailed) return <UnreadLibrary onAgain={onAgain} />;
  if (!statistics) return <p role="status">Counting …</p>;
  return (
    <Pictures
      statistics={statistics}
      year={Number(new URLSearchParams(address).get('year')) || null}
      thisYear={Number(today.slice(0, 4))}
      hrefOfYear={hrefOfYear}
      onYear={(year) => goTo(hrefOfYear(year))}
      onPrint={() => print()}
    />
  );
}
