import { createHmac } from 'node:crypto';
import { createApi } from '@cloud/api/create-api';
import { createReports } from '@cloud/reports/create-reports';
import { byFunction } from '@cloud/runtime/by-function';
import type { Log } from '@cloud/runtime/log';
import {
  localMessaging,
  malformedTemplates,
  messagingOf,
  type TemplateSettings,
} from '@cloud/runtime/messenger';
import { createSeals } from '@cloud/runtime/seals';
import { setUpCodeFrom, setUpCodeHash } from '@cloud/runtime/set-up';
import { type WechatSettings, wechatOf } from '@cloud/runtime/wechat';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import { createTimer } from '@cloud/timer/create-timer';
import { type Instant, instantOf } from '@shared/domain/time';
import { ensureDemoInvitation } from '../demo/invitation';
import { DEMO_OFFICE } from '../demo/office';
import { ensureOpenDemoActivity, seedDemo } from '../demo/seed';
import { PROJECT_FILE } from '../deploy/project-file';
import { openEngine } from '../local-cloud/engine/engine';
import { triggersOf } from '../local-cloud/functions/asked-for';
import { projectFunctions } from '../local-cloud/functions/project';
import { connectInProcess } from '../local-cloud/in-process';
import { browserLogin, type Login, wechatLogin } from './login';
import { startOfficeTimers } from './office-timers';
import { createSessions } from './sessions';
import { settingsOf } from './settings';
import { createTokens } from './tokens';

/** Friday 18 November 2022, 13:41 in Asia/Shanghai: twenty minutes before a theme Party day. */
const DEMO_BEGINS: Instant = instantOf('2022-11-18', '13:41') ?? 0;

/** Where a phone with a token logs in, and who a token stands for. */
interface Doorway {
  accountOf: (token: string) => Promise<string | undefined>;
  login: Login | undefined;
}

export interface OfficeOptions {
  dataDir: string;
  demo: boolean;
  /** What stands before `?a=…&c=…` in the link of a check-in QR code. */
  checkInLink: string;
  /** What stands before `?i=…` in the link of an invitation. */
  joinLink: string;
  eventLink: string;
  verifyLink: string;
  /** The mini-program whose members log in here; undefined: browsers on this machine do. */
  wechat: WechatSettings & TemplateSettings;
  log: Log;
  /** Is told what a person should know. */
  say: (line: string) => void;
}

/** What the store says when it was not closed well, led in by what it comes to. */
const afterUncleanEnd = (line: string): string =>
  `上次没有正常结束，已恢复能够读取的数据；如有损坏的文件，已另存，没有删除。详情：${line}`;

/**
 * An office on this machine: the functions `api`, `reports` and `timer` over the SDK over the embedded store, in
 * one process.
 * The demonstration plays in 2022, the year of its plan: its clock is set back once, when the data
 * folder is made, and runs on from there.
 */
export const openOffice = async (options: OfficeOptions) => {
  const { dataDir, demo, checkInLink, joinLink, eventLink, verifyLink, log, say } = options;
  const { secret, clockOffset } = settingsOf(dataDir, demo ? DEMO_BEGINS - Date.now() : 0);
  const clock = () => Date.now() + clockOffset;
  const engine = openEngine({ dataDir, collections, say: (line) => say(afterUncleanEnd(line)) });
  const release = connectInProcess(engine);
  const db = openDatabase('local');
  const store = createStore(db);
  const tokens = createTokens(secret);
  const sessions = createSessions(store, clock);
  const wechat = wechatOf(options.wechat, clock);
  const messaging = demo ? localMessaging : messagingOf(options.wechat, wechat?.messenger);
  for (const name of malformedTemplates(options.wechat)) {
    say(`${name} 应写作 模板编号:thing1,time2,thing3,thing4，现在按没有设置处理`);
  }
  const setUpCode = setUpCodeFrom(createHmac('sha512', secret).update('set-up').digest());
  if (demo) {
    const { total } = await db.collection('offices').where({ _id: DEMO_OFFICE.id }).count();
    if (total === 0) await seedDemo(db, clock());
    await ensureOpenDemoActivity(db, clock());
  }
  const doorway: Doorway = demo
    ? { accountOf: async (token) => tokens.accountOf(token), login: undefined }
    : {
        accountOf: sessions.accountOf,
        login: wechat ? wechatLogin(wechat, sessions) : browserLogin(sessions),
      };
  const timers = startOfficeTimers({
    timer: createTimer({ db, clock, log, messaging }),
    clock,
    triggers: triggersOf(projectFunctions(PROJECT_FILE, undefined)),
  });
  const reports = createReports({ db, clock, log, checkInSecret: secret, verifyLink });
  const api = createApi({
    db,
    checkInSecret: secret,
    checkInLink,
    joinLink,
    eventLink,
    verifyLink,
    clock,
    log,
    phoneNumbers: demo ? undefined : wechat,
    messaging,
    setUpCodeHash: demo ? undefined : setUpCodeHash(setUpCode),
    endSessions: sessions.endAllOf,
  });
  return {
    ...doorway,
    /** Whichever function an operation belongs to. */
    api: byFunction({ api, reports }),
    tokens,
    clock,
    /** Founds the office; undefined once somebody is on its roster. */
    setUpCode: !demo && (await store.organisation.isEmpty()) ? setUpCode : undefined,
    /** The demonstration's open invitation. */
    invitation: demo ? await ensureDemoInvitation(store, createSeals(secret), clock()) : undefined,
    /** Waits for the jobs that run, then ends the store. */
    close: async () => {
      await timers.close();
      release();
      await engine.close();
    },
  };
};
