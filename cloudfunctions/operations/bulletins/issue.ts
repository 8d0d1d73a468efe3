import { bulletinsIssue } from '@shared/contract/bulletins';
import { askingFor } from '@shared/domain/activity/schedule';
import { refuse } from '@shared/domain/outcome';
import { BULLETIN_EVIDENCE } from '@shared/domain/study/bulletin';
import { quarterSpan } from '@shared/domain/study/bulletin-figures';
import { draftedWords, wordsAsRead } from '@shared/domain/study/bulletin-text';
import { instantOf, localDateOf } from '@shared/domain/time';
import { countedFor } from '../../store';
import { implementOverUnit } from '../implement';
import { ofBulletinYear } from '../years-changed';
import { viewNow } from './view';

export const issue = implementOverUnit(bulletinsIssue, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  years: (call) => ofBulletinYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const reading = { actor, now, store };
    const { number, issuedOn, revision } = input;
    if (loaded.state.name === 'issued') {
      const isRetry = loaded.number === number && loaded.issuedOn === issuedOn;
      return isRetry ? viewNow(reading, loaded.id) : refuse('BULLETIN_ISSUED', {});
    }
    if (loaded.state.name === 'withdrawn') return refuse('BULLETIN_ISSUED', {});
    if (loaded.history.length !== revision) return refuse('BULLETIN_CHANGED', {});
    const earliest = localDateOf(quarterSpan(loaded)?.start ?? now);
    const latest = localDateOf(now);
    if (instantOf(issuedOn) === undefined || issuedOn < earliest || issuedOn > latest) {
      return refuse('BULLETIN_DATE_INVALID', { earliest, latest });
    }
    const [{ figures, material }, plan] = await Promise.all([
      countedFor(store, loaded),
      store.plans.ofYear(loaded.officeId, loaded.year),
    ]);
    const serves = askingFor(plan, BULLETIN_EVIDENCE);
    const by = actor.memberId;
    const words = wordsAsRead(loaded.words, draftedWords(loaded, figures, material));
    const isIssued = await store.bulletins.rewrite(
      loaded,
      { words, number, issuedOn, figures, serves, state: { name: 'issued', at: now, by } },
      {
        at: now,
        by,
        action: 'bulletin_issued',
        before: { state: loaded.state.name },
        after: { state: 'issued', number, issuedOn },
      },
    );
    return isIssued ? viewNow(reading, loaded.id) : refuse('BULLETIN_CHANGED', {});
  },
});
