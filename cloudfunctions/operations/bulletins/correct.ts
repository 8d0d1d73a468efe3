import { bulletinsCorrect } from '@shared/contract/bulletins';
import { refuse } from '@shared/domain/outcome';
import { standingAmong, versionOpen } from '@shared/domain/study/bulletin-versions';
import { implementOverUnit } from '../implement';
import { ofBulletinYear } from '../years-changed';
import { newVersion } from './begin';
import { viewNow } from './view';

export const correct = implementOverUnit(bulletinsCorrect, {
  load: ({ bulletinId }, { store }) => store.bulletins.one(bulletinId),
  years: (call) => ofBulletinYear(call),
  handle: async ({ actor, input: { reason }, loaded, now, deps: { store } }) => {
    const reading = { actor, now, store };
    const versions = await store.bulletins.versions(actor.officeId, loaded.unitId, loaded);
    const standing = standingAmong(loaded, versions);
    if (standing === 'draft' || standing === 'proposed') return refuse('BULLETIN_NOT_ISSUED', {});
    if (standing !== 'issued') return refuse('BULLETIN_SETTLED', {});
    const open = versionOpen(versions);
    if (open) return viewNow(reading, open.id);
    const { year, quarter, title, words, unitId, unitName } = loaded;
    const version = (versions.at(-1)?.version ?? 0) + 1;
    // What may be wrong are the numbers: the first three parts are drafted anew, the rest is taken over.
    const taken = { ...words, overview: null, attendance: null, results: null };
    const begun = newVersion(
      actor,
      { unitId, name: unitName },
      { year, quarter, version, title, words: taken, corrects: reason },
      now,
    );
    await store.bulletins.add(begun);
    return viewNow(reading, begun.id);
  },
});
