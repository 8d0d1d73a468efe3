import { showingsPublish } from '@shared/contract/showings';
import { askingFor } from '@shared/domain/activity/schedule';
import type { Entry } from '@shared/domain/entries/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import { SHOWING_EVIDENCE } from '@shared/domain/study/showing';
import { instantOf, localDateOf } from '@shared/domain/time';
import { idOfRequest } from '../../runtime/door';
import { implementOverUnit } from '../implement';
import { yearOfDay } from '../years-changed';
import { areOwn } from './items';

export const publish = implementOverUnit(showingsPublish, {
  load: async ({ unitId }) => ({ unitId }),
  years: ({ input }) => [yearOfDay(input.on)],
  handle: async ({ actor, input, now, deps: { store } }) => {
    const { officeId, memberId: by } = actor;
    const { title, on, audience, items, unitId } = input;
    const at = instantOf(on);
    const planYear = Number(on.slice(0, 4));
    const [units, plan, isOwn] = await Promise.all([
      store.organisation.units(officeId),
      store.plans.ofYear(officeId, planYear),
      areOwn(store, { officeId, unitId }, items),
    ]);
    const unit = units.find((one) => one.unitId === unitId);
    const isKnown = (each: string) => units.some((one) => one.unitId === each);
    if (unit?.kind !== 'study_group' || !isOwn || !(audience ?? []).every(isKnown)) {
      return refuse('NOT_FOUND', {});
    }
    if (at === undefined || on > localDateOf(now)) return refuse('ENTRY_DATE_AHEAD', {});
    const entry: Entry = {
      id: idOfRequest(by, input.requestId),
      officeId,
      kind: 'study_showing',
      unitId,
      unitName: unit.name,
      planYear,
      title,
      on,
      at,
      period: null,
      element: null,
      memberId: null,
      memberName: null,
      number: null,
      keptAt: '',
      link: null,
      details: {},
      showing: { audience, items },
      serves: askingFor(plan, SHOWING_EVIDENCE),
      state: { name: 'in_force', at: now, by },
      createdAt: now,
      createdBy: by,
      history: [{ at: now, by, action: 'showing_published', after: { title, on, audience } }],
    };
    // There already: the same request again.
    await store.entries.add(entry);
    return succeed({ showingId: entry.id });
  },
});
