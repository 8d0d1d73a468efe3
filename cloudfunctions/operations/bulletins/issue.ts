import { bulletinsIssue } from '@shared/contract/bulletins';
import { servedBy } from '@shared/domain/activity/schedule';
import { refuse } from '@shared/domain/outcome';
import { BULLETIN_EVIDENCE, type Bulletin } from '@shared/domain/study/bulletin';
import { quarterSpan } from '@shared/domain/study/bulletin-figures';
import { draftedWords, wordsAsRead } from '@shared/domain/study/bulletin-text';
import { instantOf, localDateOf } from '@shared/domain/time';
import { countedFor, type Store } from '../../store';
import { implementOverUnit } from '../implement';
import { viewNow } from './view';

/** What it counts for: the commitments of its year's plan that ask for such a bulletin. */
const servesOf = async (
  store: Store,
  { officeId, year }: Bulletin,
): Promise<Bulletin['serves']> => {
  const plan = await store.plans.ofYear(officeId, year);
  const asking = plan?.commitments.filter(({ evidence }) => evidence.includes(BULLETIN_EVIDENCE));
  const served =
    plan &&
    servedBy(
      plan,
      (asking ?? []).map(({ id }) => id),
    );
  return served?.ok ? served.data : [];
};

export const issue = implementOverUnit(bulletinsIssue, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
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
    const [{ figures, material }, serves] = await Promise.all([
      countedFor(store, loaded),
      servesOf(store, loaded),
    ]);
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
