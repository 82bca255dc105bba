/** More than anybody runs or visits. */
export const mostHosts = 100;

/** Whether a text is a host as an address holds it, with its port where that is not the usual one: `nas.home:8096`. */
export function isHost(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > 260 || text.includes('*')) return false;
  return URL.canParse(`http://${text}/`) && new URL(`http://${text}/`).host === text;
}
