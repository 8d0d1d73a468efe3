import { listsGet } from '@shared/contract/lists';
import { succeed } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { groundOf } from './ground';
import { viewOf } from './view';

export const get = implementOverUnit(listsGet, {
  load: async ({ unitId }) => ({ unitId }),
  handle: async ({ actor, input, now, deps: { store } }) => {
    const ground = await groundOf(store, actor.officeId, input, now);
    if (!ground.ok) return ground;
    return succeed(await viewOf({ actor, now, store }, ground.data, ground.data.list));
  },
});
