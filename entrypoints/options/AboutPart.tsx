import { useEffect, useState } from 'preact/hooks';
import { About } from '../../components/options/About.tsx';
import type { Licence } from '../../components/options/licences.ts';
import { tellFailure } from '../popup/tell-failure.ts';

interface Props {
  version: string;
  readLicences: () => Promise<Licence[]>;
}

/** The licences are read only when someone looks. */
export function AboutPart({ version, readLicences }: Props) {
  const [licences, setLicences] = useState<Licence[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    readLicences().then(setLicences, (reason: unknown) => setFailure(tellFailure(reason)));
  }, [readLicences]);
  return <About version={version} licences={licences} failure={failure} />;
}
