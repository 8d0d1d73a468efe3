import type { AuditLink } from '@shared/domain/audit/schema';
import { caseKinds } from '@shared/domain/cases/kinds';
import { entryKinds } from '@shared/domain/entries/kinds';
import { titleOf } from '@shared/domain/lists/words';
import type { Store } from '../../store';

const OF_PERSON: readonly string[] = ['members', 'invitations'];

/** Their ids are those of attendance: whose, at which activity. */
const OF_ATTENDANCE: readonly string[] = ['attendance', 'make_ups'];

const LISTS = 'responsibility_lists';

const TITLED: readonly string[] = ['entries', 'bulletins', 'cases', 'inspections', LISTS];

/** The parts of an attendance record's id. */
const partsOf = (recordId: string) => {
  const at = recordId.lastIndexOf(':');
  return { activityId: recordId.slice(0, at), memberId: recordId.slice(at + 1) };
};

/**
 * Names for what a page of the audit speaks of: who acted, and which record it was. One read for each
 * kind of name, whatever the page's length; a record without a name has none.
 */
export const labelsFor = async (store: Store, officeId: string, links: readonly AuditLink[]) => {
  const of = (...collections: string[]) =>
    links.filter(({ collection }) => collections.includes(collection));
  const attended = of(...OF_ATTENDANCE).map(({ recordId }) => partsOf(recordId));
  const memberIds = [
    ...links.map(({ by }) => by),
    ...of(...OF_PERSON).map(({ recordId }) => recordId),
    ...attended.map(({ memberId }) => memberId),
  ];
  const activityIds = [
    ...of('activities').map(({ recordId }) => recordId),
    ...attended.map(({ activityId }) => activityId),
  ];
  const entryIds = of('entries').map(({ recordId }) => recordId);
  const caseIds = of('cases').map(({ recordId }) => recordId);
  const roundIds = of('inspections').map(({ recordId }) => recordId);
  const listIds = of(LISTS).map(({ recordId }) => recordId);
  const bulletinIds = of('bulletins').map(({ recordId }) => recordId);
  const [members, activities, entries, bulletins, cases, rounds, lists, units] = await Promise.all([
    store.organisation.membersByIds(officeId, [...new Set(memberIds)]),
    store.activities.byIds(officeId, [...new Set(activityIds)]),
    store.entries.byIds(officeId, [...new Set(entryIds)]),
    store.bulletins.byIds(officeId, [...new Set(bulletinIds)]),
    store.cases.byIds(officeId, [...new Set(caseIds)]),
    store.inspections.byIds(officeId, [...new Set(roundIds)]),
    store.lists.byIds(officeId, [...new Set(listIds)]),
    of('units').length > 0 ? store.organisation.units(officeId) : [],
  ]);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const themes = new Map(activities.map(({ id, theme }) => [id, theme]));
  // Of somebody's own the title is nobody else's to read here: its kind is enough.
  const titles = new Map([
    ...entries.map(
      ({ id, kind, memberId, title }) =>
        [id, memberId === null ? title : entryKinds[kind].label] as const,
    ),
    ...bulletins.map(({ id, title }) => [id, title] as const),
    ...cases.map(({ id, kind, number }) => [id, `${caseKinds[kind].label} ${number}`] as const),
    ...rounds.map(({ id, title }) => [id, title] as const),
    ...lists.map((one) => [one.id, titleOf(one)] as const),
  ]);
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const labelOf = ({ collection, recordId }: AuditLink): string | undefined => {
    if (OF_PERSON.includes(collection)) return names.get(recordId);
    if (collection === 'activities') return themes.get(recordId);
    if (TITLED.includes(collection)) return titles.get(recordId);
    if (collection === 'units') return unitNames.get(recordId);
    if (collection === 'plan_years') return `${recordId.split(':').at(-1)}年度`;
    if (!OF_ATTENDANCE.includes(collection)) return undefined;
    const { activityId, memberId } = partsOf(recordId);
    const [name, theme] = [names.get(memberId), themes.get(activityId)];
    return name && theme ? `${name}（${theme}）` : (name ?? theme);
  };
  return {
    nameOf: (memberId: string) => names.get(memberId) ?? null,
    labelOf: (link: AuditLink) => labelOf(link) ?? null,
  };
};
