import { Notice } from '../../components/Notice.tsx';
import { CorrectionList } from '../../components/options/CorrectionList.tsx';
import type { Act } from '../popup/use-told.ts';
import type { Outside } from './outside.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends Outside {
  sites: readonly { id: string; name: string }[];
  dateLanguage: string | null;
  act: Act;
}

export function CorrectionsPart({ ask, watch, sites, dateLanguage, act }: Props) {
  const { answer, hasFailed } = useAnswer({ ask, watch }, 'listCorrections', null);
  if (hasFailed) return <Notice kind="failed">The corrections could not be read. Load this page once more.</Notice>;
  if (!answer) return <p role="status">Reading …</p>;
  return (
    <CorrectionList
      corrections={answer}
      nameSite={(id) => sites.find((site) => site.id === id)?.name ?? null}
      dateLanguage={dateLanguage}
      onUndo={(id) => act(() => ask('undoCorrection', { id }), 'The correction is taken back.')}
    />
  );
}
