import { useEffect, useState } from 'preact/hooks';
import type { WelcomeProps } from '../../components/welcome/Welcome.tsx';

export interface AccessDoor {
  has: () => Promise<boolean>;
  ask: () => Promise<boolean>;
  watch: (onChange: () => void) => () => void;
}

/** Whether the card may come up on the sites. Where it might from the start, nothing needs to be said about it. */
export function useSiteAccess({ has, watch }: AccessDoor): WelcomeProps['access'] {
  const [access, setAccess] = useState<WelcomeProps['access']>(null);
  useEffect(() => {
    const look = async () => {
      const isGranted = await has();
      setAccess((before) => {
        if (!isGranted) return 'missing';
        return before === 'missing' || before === 'given' ? 'given' : 'granted';
      });
    };
    void look();
    return watch(() => void look());
  }, [has, watch]);
  return access;
}
