import { launchBrowser } from './chromium';

/** Ends with 0 when the browser that npm carries starts on this machine. */
launchBrowser('bundled')
  .then((browser) => browser.close())
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
