import { useEffect, useState } from 'preact/hooks';
import { About } from '../../components/options/About.tsx';
import type { Licence } from '../../components/options/licences.ts';

/** The list of licences is written by the build, and read only when someone looks. */
export function AboutPart({ version }: { version: string }) {
  const [licences, setLicences] = useState<Licence[] | null>(null);
  useEffect(() => {
    const read = async () => {
      const response = await fetch('/licences.json');
      setLicences((await response.json()) as Licence[]);
    };
    void read();
  }, []);
  return <About version={version} licences={licences} />;
}
