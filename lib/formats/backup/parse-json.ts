import { trouble } from './trouble.ts';

/** A value from a file; a member called `__proto__`, which no file of ours has, is left out. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json, withoutProto);
  } catch {
    throw trouble.damaged('some of its text is garbled');
  }
}

function withoutProto(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value;
}
