import { randomUUID } from 'node:crypto';
import { type Api, createApi } from '@cloud/api/create-api';
import { createReports } from '@cloud/reports/create-reports';
import { byFunction } from '@cloud/runtime/by-function';
import type { LogEntry } from '@cloud/runtime/log';
import { localMessaging, type Messaging } from '@cloud/runtime/messenger';
import { setUpCodeHash } from '@cloud/runtime/set-up';
import type { PhoneNumbers } from '@cloud/runtime/wechat';
import { createStore, openDatabase } from '@cloud/store';
import { collections } from '@cloud/store/collections';
import type { InputOf } from '@shared/contract';
import { type Instant, instantOf } from '@shared/domain/time';
import { demoAccountOf } from '../../scripts/demo/seed';
import { openEngine } from '../../scripts/local-cloud/engine/engine';
import { connectInProcess } from '../../scripts/local-cloud/in-process';
import { codeOnScreen } from './door-code';
import { fillWithDemo } from './seeded-folder';
import { tempDir } from './temp-dir';
import { type Person, personCalling } from './typed-caller';
import { watchedEngine } from './watched-engine';

export type ActivityFields = InputOf<'activities.create'>;

/** The instant at which a clock in Asia/Shanghai shows this. @throws when there is none */
export const shanghai = (date: string, time: string): Instant => {
  const instant = instantOf(date, time);
  if (instant === undefined) throw new Error(`no such time: ${date} ${time}`);
  return instant;
};

/** Friday 18 November 2022, nine in the morning. */
export const MORNING = shanghai('2022-11-18', '09:00');

/** Five minutes to two: the door of a theme Party day at two is open, nobody is late yet. */
export const AT_THE_DOOR = shanghai('2022-11-18', '13:55');

/** A theme Party day of the third branch at two in the afternoon, for item 4 of the plan. */
export const partyDay = (fields: Partial<ActivityFields> = {}): ActivityFields => ({
  requestId: randomUUID(),
  kind: 'theme_party_day',
  unitId: 'branch-3',
  theme: '学条例 强支部',
  place: '综合楼三楼会议室',
  startsAt: shanghai('2022-11-18', '14:00'),
  endsAt: shanghai('2022-11-18', '15:30'),
  commitmentIds: ['4.1'],
  ...fields,
});

/** Founds the first office of an empty world. */
export const SET_UP_CODE = 'ACDE-FGHJ-KMNP';

/**
 * The whole backend over the real SDK and the embedded store, in a folder of its own, with the
 * demonstration's people and plan, a second office beside it, and a clock that stands still.
 */
export const openWorld = async (
  begins: Instant = MORNING,
  { seeded = true, phoneNumbers }: { seeded?: boolean; phoneNumbers?: PhoneNumbers } = {},
) => {
  const folder = tempDir('world');
  if (seeded) await fillWithDemo(folder.path, begins);
  const watched = watchedEngine(openEngine({ dataDir: folder.path, collections }));
  const release = connectInProcess(watched.engine);
  const db = openDatabase('local');
  const store = createStore(db);

  const clock = { now: begins };
  const log: LogEntry[] = [];
  const wechat = { numbers: new Map<string, string>(), down: false };
  const loggedOut: string[] = [];
  const messaging: Messaging = { ...localMessaging };
  const secret = {
    checkInSecret: randomUUID() + randomUUID(),
    verifyLink: 'https://example.test/verify',
  };
  const onlyApi = createApi({
    db,
    ...secret,
    checkInLink: 'https://example.test/check-in',
    clock: () => clock.now,
    log: (entry) => log.push(entry),
    joinLink: 'https://example.test/join',
    eventLink: 'https://example.test/event',
    setUpCodeHash: setUpCodeHash(SET_UP_CODE),
    messaging,
    endSessions: async (accountId) => loggedOut.push(accountId),
    phoneNumbers: phoneNumbers ?? {
      numberOf: async (code) => {
        if (wechat.down) return { ok: false, reason: 'down' };
        const number = wechat.numbers.get(code);
        return wechat.numbers.delete(code) && number
          ? { ok: true, number }
          : { ok: false, reason: 'rejected' };
      },
    },
  });
  const reports = createReports({
    db,
    ...secret,
    clock: () => clock.now,
    log: (entry) => log.push(entry),
  });
  const api: Api = byFunction({ api: onlyApi, reports });
  const as = (personId: string) => personCalling(api, demoAccountOf(personId));
  const keys = new Map<string, string>();

  const publish = async (activityId: string, officer: Person) => {
    const { expected } = await officer.ask('activities.publish', { activityId });
    const { keyHex } = await officer.ask('activities.doorKey', { activityId });
    keys.set(activityId, keyHex);
    return expected;
  };

  return {
    api,
    db,
    store,
    clock,
    log,
    /** What WeChat's phone number button gives: code and number; each code is good once. */
    wechat,
    /** How the office writes to its people; a test may put another messenger in. */
    messaging,
    /** Accounts whose logins were ended, in order. */
    loggedOut,
    as,
    publish,
    trafficOf: watched.trafficOf,
    losing: watched.losing,
    slowing: watched.slowing,
    /** Somebody with this account of the platform; undefined for no account at all. */
    asAccount: (accountId: string | undefined) => personCalling(api, accountId),

    /** Creates and publishes a theme Party day. @returns its id */
    themePartyDay: async (
      fields: Partial<ActivityFields> = {},
      officer = as('zhao-lei'),
    ): Promise<string> => {
      const { id } = await officer.ask('activities.create', partyDay(fields));
      await publish(id, officer);
      return id;
    },

    /** The code on the organiser's screen, drawn as a phone draws it: from the key alone. */
    codeOf: (activityId: string, at: Instant = clock.now) => {
      const key = keys.get(activityId);
      if (!key) throw new Error(`nobody fetched the key of ${activityId}`);
      return codeOnScreen(key, activityId, at);
    },

    close: async () => {
      release();
      await watched.engine.close();
      folder.remove();
    },
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** What a phone sends to check in: the token of the code on screen now, read just now. */
export const checkInWith = (
  world: World,
  activityId: string,
  fields: Partial<InputOf<'attendance.checkIn'>> = {},
): InputOf<'attendance.checkIn'> => ({
  activityId,
  code: world.codeOf(activityId).token,
  requestId: randomUUID(),
  capturedAt: world.clock.now,
  ...fields,
});
