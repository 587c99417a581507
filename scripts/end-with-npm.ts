import process from 'node:process';

const PAUSE = 200;

/**
 * Ends this process when npm, told to end, has left it alone: npm tells only the shell between the two, and what runs
 * below the shell would go on to build, or to hold its port, with nobody there to know.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const { ppid } = process;
  const look = (): void => {
    if (process.ppid !== ppid) process.exit(1);
  };
  setInterval(look, PAUSE).unref();
}
