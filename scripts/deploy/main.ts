import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../build-functions';
import { NOTHING_YET } from './calls';
import { deploy } from './deploy';
import { pendingCalls } from './pending';
import { declaredFunctions } from './project-file';
import { openService } from './service/open';
import { lineOf } from './show';
import { faultsOf, missingNames } from './variables';
import { wantedOf } from './wanted';

const USAGE = '用法：npm run deploy -- --env 环境ID [--dry-run] [--drop-indexes]';
const OUT = path.resolve(__dirname, '..', '..', 'dist', 'functions');

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      env: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'drop-indexes': { type: 'boolean', default: false },
    },
  });
  const { env = '', 'dry-run': dryRun, 'drop-indexes': dropIndexes } = values;
  if (!/^[a-z0-9][a-z0-9-]{2,62}$/i.test(env))
    throw new Error(`请用 --env 给出云开发环境ID\n${USAGE}`);
  return { environmentId: env, dryRun, dropIndexes };
};

const main = async (): Promise<void> => {
  const { environmentId, dryRun, dropIndexes } = readArguments();
  const functions = declaredFunctions();
  const missing = missingNames(functions, process.env);
  const faults = missing.length > 0 ? [] : faultsOf(environmentId, process.env);
  const complaints = [
    ...(missing.length > 0 ? [`缺少环境变量：${missing.join('、')}，说明见 docs/deploy.md`] : []),
    ...faults,
  ];
  for (const complaint of complaints) say(complaint);
  if (complaints.length > 0 && !dryRun) {
    process.exitCode = 1;
    return;
  }
  const folders = await buildFunctions(OUT);
  const wanted = wantedOf(functions, folders, process.env);
  if (!dryRun) {
    const cloud = openService(environmentId, process.env, say);
    await deploy({ cloud, wanted, dropIndexes, say });
    return;
  }
  const { calls } = pendingCalls(wanted, NOTHING_YET, { dropIndexes });
  for (const call of calls) process.stdout.write(`${lineOf(call)}\n`);
  say(
    `以上 ${calls.length} 项是向空环境 ${environmentId} 发送的全部内容，没有发送任何请求；` +
      '正式部署时与环境中相同的会略过',
  );
};

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
