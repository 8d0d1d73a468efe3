import { startLocalCloud } from '../local-cloud/start';
import { COLLECTIONS } from './collections';

/** The process that is killed: a local cloud on a free port, which it prints. */
startLocalCloud({ port: 0, dataDir: process.argv[2] ?? '', collections: COLLECTIONS }).then(
  (cloud) => process.stdout.write(`${cloud.url}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
