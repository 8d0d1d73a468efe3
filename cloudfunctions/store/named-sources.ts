import type { Attendance } from '@shared/domain/attendance/schema';
import type { NamedSource } from '@shared/domain/attendance/source-words';
import type { Store } from './index';

export type NameOf = (memberId: string | null) => string | null;

/** Who did something to a record: entries, and strikes of them. */
const actorsOf = ({ sources }: Pick<Attendance, 'sources'>): string[] =>
  sources.flatMap(({ enteredBy, standing }) => [
    ...(enteredBy === null ? [] : [enteredBy]),
    ...(standing.name === 'struck' ? [standing.by] : []),
  ]);

/** Reads the names of whoever had a hand in these records. */
export const namesOf = async (
  store: Store,
  officeId: string,
  records: readonly Pick<Attendance, 'sources'>[],
): Promise<NameOf> => {
  const actors = [...new Set(records.flatMap(actorsOf))];
  const people = actors.length ? await store.organisation.membersByIds(officeId, actors) : [];
  return (memberId) => people.find((person) => person.id === memberId)?.name ?? null;
};

/** Sources as people read them. */
export const namedSources = (sources: Attendance['sources'], nameOf: NameOf): NamedSource[] =>
  sources.map((source) => ({
    ...source,
    enteredByName: nameOf(source.enteredBy),
    struckByName: source.standing.name === 'struck' ? nameOf(source.standing.by) : null,
  }));
