import { bulletinsPropose } from '@shared/contract/bulletins';
import { refuse } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofBulletinYear } from '../years-changed';
import { viewNow } from './view';

export const propose = implementOverUnit(bulletinsPropose, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  years: (call) => ofBulletinYear(call),
  handle: async ({ actor, input: { revision }, loaded, now, deps: { store } }) => {
    const reading = { actor, now, store };
    if (loaded.state.name === 'proposed') return viewNow(reading, loaded.id);
    if (loaded.state.name !== 'draft') return refuse('BULLETIN_ISSUED', {});
    if (loaded.history.length !== revision) return refuse('BULLETIN_CHANGED', {});
    const by = actor.memberId;
    const isProposed = await store.bulletins.rewrite(
      loaded,
      { state: { name: 'proposed', at: now, by } },
      {
        at: now,
        by,
        action: 'bulletin_proposed',
        before: { state: 'draft' },
        after: { state: 'proposed' },
      },
    );
    return isProposed ? viewNow(reading, loaded.id) : refuse('BULLETIN_CHANGED', {});
  },
});
