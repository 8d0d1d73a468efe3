import path from 'node:path';
import { parseArgs } from 'node:util';
import { jsonLog } from '@cloud/runtime/log';
import { groupedCode } from '@shared/domain/binding/code';
import { dateTimeTextOf } from '@shared/domain/time';
import { buildClient } from './build-client';
import { appListener } from './local-run/app-server';
import { demoIdentities } from './local-run/demo-identities';
import { listenNear, listenOn } from './local-run/listen';
import { openOffice } from './local-run/office';
import { publicOriginOf } from './local-run/public-origin';
import { serveFolder } from './local-run/static-files';

const USAGE = '用法：npm start -- [--port 端口] [--data 数据文件夹] [--no-demo] [--api-only]';
const DEFAULT_PORT = 3100;

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      demo: { type: 'boolean', default: true },
      'api-only': { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`端口应为0至65535的整数：${values.port}`);
  }
  const folder = values.data ?? path.join('.data', values.demo ? 'demo' : 'office');
  return { port, dataDir: path.resolve(folder), demo: values.demo, apiOnly: values['api-only'] };
};

const main = async () => {
  const { port, dataDir, demo, apiOnly } = readArguments();
  const publicOrigin = demo ? undefined : publicOriginOf(process.env);
  const { server, origin } = await (port === undefined ? listenNear(DEFAULT_PORT) : listenOn(port));
  const office = await openOffice({
    dataDir,
    demo,
    checkInLink: `${publicOrigin ?? origin}/#/pages/check-in/index`,
    joinLink: `${publicOrigin ?? origin}/#/pages/join/index`,
    eventLink: `${publicOrigin ?? origin}/#/packages/volunteer/pages/event/index`,
    verifyLink: `${publicOrigin ?? origin}/#/packages/volunteer/pages/verify/index`,
    wechat: process.env,
    log: jsonLog((line) => process.stderr.write(`${line}\n`)),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (!apiOnly) process.stderr.write('正在准备页面，第一次约需半分钟\n');
  const client = apiOnly ? undefined : await buildClient('h5', { demo });
  server.on(
    'request',
    appListener({
      api: office.api,
      accountOf: office.accountOf,
      login: office.login,
      publicOrigin,
      serveClient: client ? serveFolder(client.dir) : () => false,
      demoIdentities: demo
        ? demoIdentities(office.tokens, office.clock, office.invitation)
        : undefined,
    }),
  );
  console.log(`打开 ${origin}/`);
  if (demo) console.log(`演示时钟 2022年${dateTimeTextOf(office.clock())}，数据在 ${dataDir}`);
  if (office.setUpCode)
    console.log(`启动码 ${groupedCode(office.setUpCode)}，在页面里输入，建立单位`);
  const stop = () => {
    server.close(office.close);
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exit(1);
});
