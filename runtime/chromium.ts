import { accessSync, constants } from 'node:fs';

/** Where Debian, its relatives and macOS put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the browser tests drive: the file that CHROMIUM names, or the one that is installed. */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  return (env.CHROMIUM ? [env.CHROMIUM] : PLACES).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
