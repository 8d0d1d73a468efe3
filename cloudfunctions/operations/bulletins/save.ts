import { bulletinsSave } from '@shared/contract/bulletins';
import { changed } from '@shared/domain/audit/changed';
import { refuse } from '@shared/domain/outcome';
import { implementOverUnit } from '../implement';
import { ofBulletinYear } from '../years-changed';
import { viewNow } from './view';

export const save = implementOverUnit(bulletinsSave, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  years: (call) => ofBulletinYear(call),
  handle: async ({ actor, input, loaded, now, deps: { store } }) => {
    const reading = { actor, now, store };
    if (loaded.figures !== null || loaded.state.name === 'withdrawn') {
      return refuse('BULLETIN_ISSUED', {});
    }
    const fields = { title: input.title, words: input.words, state: { name: 'draft' as const } };
    const change = changed(loaded, fields);
    // Nothing is left to change: a retry, or another who wrote the same.
    if (Object.keys(change.after).length === 0) return viewNow(reading, loaded.id);
    if (loaded.history.length !== input.revision) return refuse('BULLETIN_CHANGED', {});
    const entry = { at: now, by: actor.memberId, action: 'bulletin_written', ...change };
    const isSaved = await store.bulletins.rewrite(loaded, fields, entry);
    return isSaved ? viewNow(reading, loaded.id) : refuse('BULLETIN_CHANGED', {});
  },
});
