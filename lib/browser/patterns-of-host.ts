/**
 * The pages of a host, secure or not, as match patterns. Chromium takes a port only with a scheme; Firefox takes none,
 * so there it is every port of the host.
 */
export function patternsOfHost(host: string, hasPorts = import.meta.env.BROWSER !== 'firefox'): string[] {
  const [name = '', port] = host.split(/:(?=\d+$)/);
  return port && hasPorts ? [`http://${host}/*`, `https://${host}/*`] : [`*://${name}/*`];
}
