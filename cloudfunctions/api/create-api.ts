import { randomBytes } from 'node:crypto';
import type { Instant } from '@shared/domain/time';
import { operationRegistry } from '../operations';
import { readPlanFile } from '../readers/plan-file';
import { type ApiReply, type ApiRequest, createDispatch } from '../runtime/dispatch';
import { createDoor } from '../runtime/door';
import type { Log } from '../runtime/log';
import { createStore, type Database } from '../store';

export interface ApiParts {
  db: Database;
  checkInSecret: string;
  checkInLink: string;
  clock: () => Instant;
  log: Log;
}

export type Api = (request: ApiRequest) => Promise<ApiReply>;

/** Wires the function together; the deployed function and the local run differ only in the parts. */
export const createApi = ({ db, checkInSecret, checkInLink, clock, log }: ApiParts): Api => {
  const store = createStore(db);
  return createDispatch({
    registry: operationRegistry,
    deps: { store, door: createDoor(checkInSecret), checkInLink, readPlanFile },
    findActor: async (accountId) => {
      const member = await store.organisation.memberByAccount(accountId);
      return member && { ...member, memberId: member.id };
    },
    clock,
    newReference: () => randomBytes(4).toString('hex').toUpperCase(),
    log,
  });
};
