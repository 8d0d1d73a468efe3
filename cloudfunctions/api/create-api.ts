import { randomBytes } from 'node:crypto';
import { unitsAbove } from '@shared/domain/people/tree';
import type { Instant } from '@shared/domain/time';
import { operationRegistry } from '../operations';
import { type ApiReply, type ApiRequest, createDispatch } from '../runtime/dispatch';
import { createDoor } from '../runtime/door';
import type { Log } from '../runtime/log';
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
  /** Hash of the code that founds the first office; left out: none can be founded. */
  setUpCodeHash?: string | undefined;
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
      joinLink: parts.joinLink ?? '',
      setUp: parts.setUpCodeHash ? createSetUp(parts.setUpCodeHash) : undefined,
      endSessions: parts.endSessions ?? (async () => undefined),
    },
    findActor: async (accountId) => {
      const member = await store.organisation.memberByAccount(accountId);
      return member && { ...member, memberId: member.id };
    },
    unitsAbove: async (officeId, unitId) =>
      unitsAbove(unitId, await store.organisation.units(officeId)),
    parts: {
      joined: ({ memberId }, upload) => store.inputParts.joined(memberId, upload),
      drop: ({ officeId, memberId }, id) => store.inputParts.drop(officeId, memberId, id),
    },
    clock,
    newReference: () => randomBytes(4).toString('hex').toUpperCase(),
    log,
  });
};
