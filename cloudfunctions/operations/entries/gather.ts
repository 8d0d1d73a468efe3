import type { InputOf } from '@shared/contract';
import type { Entry } from '@shared/domain/entries/schema';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Store } from '../../store';

type Named = Pick<InputOf<'entries.create'>, 'addressed' | 'about'>;
type About = NonNullable<Entry['about']>;

const READERS = {
  case: (store: Store, id: string) => store.cases.one(id),
  inspection: (store: Store, id: string) => store.inspections.one(id),
} as const;

/** The units and the record an entry names by their ids; refused where the office has no such thing. */
export const gather = async (store: Store, officeId: string, { addressed, about }: Named) => {
  const [units, record] = await Promise.all([
    addressed?.length ? store.organisation.units(officeId) : [],
    about ? READERS[about.family](store, about.id) : undefined,
  ]);
  const found = (addressed ?? []).flatMap((unitId) => {
    const unit = units.find((one) => one.unitId === unitId);
    return unit ? [{ unitId, unitName: unit.name }] : [];
  });
  if (found.length !== new Set(addressed ?? []).size) return refuse('UNKNOWN_UNIT', {});
  if (about && record?.officeId !== officeId) return refuse('NOT_FOUND', {});
  const named: About | undefined = about && record ? { ...about, title: record.title } : undefined;
  return succeed({ addressed: found, ...(named ? { about: named } : { about: undefined }) });
};
