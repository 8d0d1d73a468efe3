import { text } from 'node:stream/consumers';

/** Runs the `main` of a bundled cloud function on the event given on stdin. */
const invoke = async () => {
  const [, , bundle] = process.argv;
  if (!bundle) throw new Error('no bundle named');
  const { main } = require(bundle);
  const reply = await main(JSON.parse(await text(process.stdin)), {});
  process.stdout.write(`REPLY ${JSON.stringify(reply)}\n`);
};

invoke().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
