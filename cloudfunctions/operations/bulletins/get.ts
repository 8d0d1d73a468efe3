import { bulletinsGet } from '@shared/contract/bulletins';
import { implementOverUnit } from '../implement';
import { viewOf } from './view';

export const get = implementOverUnit(bulletinsGet, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  handle: ({ actor, loaded, now, deps: { store } }) => viewOf({ actor, now, store }, loaded),
});
