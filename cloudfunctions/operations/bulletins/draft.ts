import { bulletinsDraft } from '@shared/contract/bulletins';
import { refuse } from '@shared/domain/outcome';
import { quarterSpan } from '@shared/domain/study/bulletin-figures';
import { versionInForce, versionOpen } from '@shared/domain/study/bulletin-versions';
import { implementOverUnit } from '../implement';
import { ofYearAsked } from '../years-changed';
import { newVersion } from './begin';
import { viewNow } from './view';

export const draft = implementOverUnit(bulletinsDraft, {
  load: async ({ unitId }) => ({ unitId }),
  years: (call) => ofYearAsked(call),
  handle: async ({ actor, input: { unitId, year, quarter }, now, deps: { store } }) => {
    const [unit, versions] = await Promise.all([
      store.organisation.unit(actor.officeId, unitId),
      store.bulletins.versions(actor.officeId, unitId, { year, quarter }),
    ]);
    if (unit?.kind !== 'study_group') return refuse('NOT_FOUND', {});
    if (now < (quarterSpan({ year, quarter })?.start ?? Number.NaN)) {
      return refuse('QUARTER_NOT_BEGUN', {});
    }
    const reading = { actor, now, store };
    const open = versionOpen(versions);
    if (open) return viewNow(reading, open.id);
    if (versionInForce(versions)) return refuse('BULLETIN_ISSUED', {});
    const version = (versions.at(-1)?.version ?? 0) + 1;
    const begun = newVersion(actor, unit, { year, quarter, version }, now);
    // Begun by somebody else in the same moment: that one is given.
    await store.bulletins.add(begun);
    return viewNow(reading, begun.id);
  },
});
