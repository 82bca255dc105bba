const lookMs = 500;

/**
 * Ends this process, as a signal would, when npm is ended. npm passes SIGTERM on to the shell that it runs scripts in,
 * and a shell such as Debian's dash ends without passing it on to us.
 */
export function endWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, lookMs).unref();
}
