import type { Instant } from '@shared/domain/time';
import { operationRegistry } from '../operations';
import { type ApiReply, type ApiRequest, createDispatch } from '../runtime/dispatch';
import { createDoor } from '../runtime/door';
import type { Log } from '../runtime/log';
import type { Messaging } from '../runtime/messenger';
import { overStore } from '../runtime/over-store';
import { createSeals } from '../runtime/seals';
import { createSetUp } from '../runtime/set-up';
import type { PhoneNumbers } from '../runtime/wechat';
import { createStore, type Database } from '../store';
import { files } from './files';

export interface ApiParts {
  db: Database;
  checkInSecret: string;
  checkInLink: string;
  clock: () => Instant;
  log: Log;
  /** Left out: phone numbers cannot be asked of WeChat, and members bind by invitation. */
  phoneNumbers?: PhoneNumbers | undefined;
  /** What stands before `?i=…` in the link of an invitation; left out: codes without links. */
  joinLink?: string | undefined;
  /** What stands before `?e=…` in the link of a volunteer event; left out: no link. */
  eventLink?: string | undefined;
  /** What stands before `?n=…&c=…` in the link that looks a statement up; left out: no link. */
  verifyLink?: string | undefined;
  /** Hash of the code that founds the first office; left out: none can be founded. */
  setUpCodeHash?: string | undefined;
  /** Left out: nobody can be written to. */
  messaging?: Messaging | undefined;
  /** Left out: nothing to end. */
  endSessions?: ((accountId: string) => Promise<unknown>) | undefined;
}

export type Api = (request: ApiRequest) => Promise<ApiReply>;

/** Wires the function together; the deployed function and the local run differ only in the parts. */
export const createApi = (parts: ApiParts): Api => {
  const { db, checkInSecret, checkInLink, clock, log } = parts;
  const store = createStore(db);
  return createDispatch({
    registry: operationRegistry,
    deps: {
      store,
      door: createDoor(checkInSecret),
      checkInLink,
      ...files,
      seals: createSeals(checkInSecret),
      phoneNumbers: parts.phoneNumbers,
      messaging: parts.messaging,
      joinLink: parts.joinLink ?? '',
      eventLink: parts.eventLink ?? '',
      verifyLink: parts.verifyLink ?? '',
      setUp: parts.setUpCodeHash ? createSetUp(parts.setUpCodeHash) : undefined,
      endSessions: parts.endSessions ?? (async () => undefined),
    },
    ...overStore(store),
    clock,
    log,
  });
};
