import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  id: string;
  matches?: string[] | undefined;
}

/** A browser that allows what it is told to allow, and registers scripts as the real ones do, in this process. */
export function fakeHostPermissions() {
  const allowed = new Set<string>();
  const scripts = new Map<string, Script>();
  /** What the user says when asked. */
  const user = { answer: 'yes' as 'yes' | 'no' };
  const { permissions, scripting } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin: string) => allowed.has(origin)),
  );
  vi.spyOn(permissions, 'request').mockImplementation(async ({ origins = [] }) => {
    if (user.answer === 'no') return false;
    for (const origin of origins) allowed.add(origin);
    return true;
  });
  vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin: string) => allowed.delete(origin)),
  );
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...scripts.values()] as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (added: Script[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts.set(script.id, script);
    }
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(
    async ({ ids = [] }: { ids?: string[] | undefined } = {}) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  );
  return {
    allowed,
    user,
    /** An update of the extension forgets them. */
    scripts,
    patterns: () => [...scripts.values()].flatMap(({ matches = [] }) => matches),
  };
}
