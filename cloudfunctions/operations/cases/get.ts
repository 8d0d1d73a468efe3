import { casesGet } from '@shared/contract/cases';
import { caseKinds } from '@shared/domain/cases/kinds';
import { stateLabelOf } from '@shared/domain/cases/moves';
import type { CaseRecord, CaseStep } from '@shared/domain/cases/schema';
import { rolesOver, writesForUnit } from '@shared/domain/entries/access';
import { refuse, succeed } from '@shared/domain/outcome';
import { holdsRole } from '@shared/domain/people/rights';
import { askingAbout } from '../../store';
import { implement } from '../implement';
import { caseCardFor, caseToRead } from './reading';

/** What was asked for on the way to a state, with its labels. */
const toldOf = ({ kind }: CaseRecord, { name, details }: CaseStep) => {
  const states = Object.values(caseKinds[kind].states);
  const fields = states.flatMap(({ moves }) =>
    moves.filter(({ to }) => to === name).flatMap((move) => move.fields ?? []),
  );
  return fields.flatMap(({ key, label }) => {
    const text = details[key];
    return text ? [{ label, text }] : [];
  });
};

export const get = implement(casesGet, {
  load: ({ caseId }, { store }) => store.cases.one(caseId),
  handle: async ({ actor, loaded, now, deps: { store } }) => {
    const found = await caseToRead({ actor, now, store }, loaded);
    if (!found) return refuse('NOT_FOUND', {});
    const { asking, record } = found;
    const { officeId } = actor;
    const [people, talks, units] = await Promise.all([
      store.organisation.membersByIds(officeId, [
        ...new Set([...record.history, ...record.steps].map(({ by }) => by)),
      ]),
      store.entries.about(officeId, record.id),
      holdsRole(actor, rolesOver(['reminder_talk']), now) ? store.organisation.units(officeId) : [],
    ]);
    const nameOf = (memberId: string) => people.find(({ id }) => id === memberId)?.name ?? null;
    const host = units.find(({ kind }) => kind === 'organ_committee');
    const mayTalk =
      record.kind === 'finding' &&
      host !== undefined &&
      writesForUnit(
        await askingAbout({ actor, now, store }, host.unitId),
        'reminder_talk',
        host.unitId,
      );
    return succeed({
      case: caseCardFor(asking, record),
      steps: record.steps.map((step) => ({
        name: step.name,
        label: stateLabelOf({ kind: record.kind, state: step.name }),
        on: step.on,
        byName: nameOf(step.by),
        details: toldOf(record, step),
      })),
      history: record.history.map(({ at, by, action, reason }) => ({
        at,
        byName: nameOf(by),
        action,
        reason: reason ?? null,
      })),
      talks: talks
        .filter(({ kind }) => kind === 'reminder_talk')
        .map(({ id, addressed = [], on }) => ({
          entryId: id,
          unitNames: addressed.map(({ unitName }) => unitName),
          on,
        })),
      mayTalk: mayTalk ? { unitId: host.unitId } : null,
    });
  },
});
