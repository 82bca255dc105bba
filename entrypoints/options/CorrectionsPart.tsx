import { Download } from 'lucide-preact';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { CorrectionList } from '../../components/options/CorrectionList.tsx';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { nameOfSite } from '../../lib/sites/name-of-site.ts';
import type { Act } from '../popup/use-told.ts';
import { download } from './backup/download.ts';
import type { Outside } from './outside.ts';
import { saveCorrections } from './save-corrections.ts';
import { useAnswer } from './use-answer.ts';

interface Props extends Outside {
  settings: Settings;
  act: Act;
}

export function CorrectionsPart({ ask, watch, settings, act }: Props) {
  const { answer, hasFailed } = useAnswer({ ask, watch }, 'listCorrections', null);
  if (hasFailed) return <Notice kind="failed">The corrections could not be read. Load this page once more.</Notice>;
  if (!answer) return <p role="status">Reading …</p>;
  const save = async (corrections: readonly Correction[]) => {
    const { blob, name } = await saveCorrections(corrections, settings, new Date());
    download(blob, name);
  };
  return (
    <>
      {answer.length > 0 && (
        <div class="options-line">
          <p>
            Your word goes before every guess. It is part of <a href="#backup">your backup</a>; a file of the
            corrections alone is restored there too.
          </p>
          <Button size="small" onClick={() => act(() => save(answer), 'Your corrections are in your downloads.')}>
            <Download aria-hidden="true" /> Save as a file
          </Button>
        </div>
      )}
      <CorrectionList
        corrections={answer}
        nameSite={nameOfSite}
        dateLanguage={settings.dateLanguage}
        onUndo={(id) => act(() => ask('undoCorrection', { id }), 'The correction is taken back.')}
      />
    </>
  );
}
