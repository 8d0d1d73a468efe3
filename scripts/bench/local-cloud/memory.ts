import { answered, openRows, readGroups } from './rows';

const READS = 2000;

/** A process that answers indexed reads, counts, and one search and sort without an index. */
async function main([dataDir = '', rows = '0']: readonly string[]): Promise<void> {
  const engine = openRows(dataDir);
  await readGroups(engine, Number(rows), READS);
  const common = { collectionName: 'rows' };
  await answered(engine, { ...common, action: 'database.calculateDocument' });
  await answered(engine, {
    ...common,
    action: 'database.getDocument',
    query: JSON.stringify({ at: { $gte: 0 } }),
    order: JSON.stringify({ note: 1, at: -1 }),
    limit: 20,
  });
  await engine.close();
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
