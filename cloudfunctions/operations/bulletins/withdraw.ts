import { BULLETIN_ISSUERS, bulletinsWithdraw } from '@shared/contract/bulletins';
import { refuse } from '@shared/domain/outcome';
import { standingAmong } from '@shared/domain/study/bulletin-versions';
import { implementOverUnit } from '../implement';
import { reaches } from '../reaches';
import { ofBulletinYear } from '../years-changed';
import { viewNow } from './view';

export const withdraw = implementOverUnit(bulletinsWithdraw, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  years: (call) => ofBulletinYear(call),
  handle: async ({ actor, input: { reason, revision }, loaded, now, deps: { store } }) => {
    const reading = { actor, now, store };
    const { state } = loaded;
    if (state.name === 'withdrawn') return viewNow(reading, loaded.id);
    const isOut = state.name === 'issued';
    if (isOut && !(await reaches(reading, BULLETIN_ISSUERS, loaded.unitId))) {
      return refuse('FORBIDDEN', {});
    }
    const versions = await store.bulletins.versions(actor.officeId, loaded.unitId, loaded);
    if (standingAmong(loaded, versions) === 'corrected') return refuse('BULLETIN_SETTLED', {});
    if (loaded.history.length !== revision) return refuse('BULLETIN_CHANGED', {});
    const by = actor.memberId;
    const isWithdrawn = await store.bulletins.rewrite(
      loaded,
      { state: { name: 'withdrawn', at: now, by, reason } },
      {
        at: now,
        by,
        action: 'bulletin_withdrawn',
        reason,
        before: { state: state.name },
        after: { state: 'withdrawn' },
      },
    );
    return isWithdrawn ? viewNow(reading, loaded.id) : refuse('BULLETIN_CHANGED', {});
  },
});
