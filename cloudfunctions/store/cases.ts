import type { AuditEntry } from '@shared/domain/audit/schema';
import { type CaseKind, type CaseRecord, caseRecord } from '@shared/domain/cases/schema';
import type { LocalDate } from '@shared/domain/time';
import { type Database, typedCollection } from './database';
import { literally } from './literally';

/** Cases somebody may see: of which kinds, in which units. */
export type CaseReach = ReadonlyArray<{ kind: CaseKind; units: 'office' | readonly string[] }>;

export interface CaseQuery {
  reach: CaseReach;
  unitId: string | undefined;
  /** Left out: of all years. */
  planYear: number | undefined;
  roundId: string | undefined;
  show: 'open' | 'overdue' | 'settled' | 'withdrawn';
  /** Part of the title or the number. */
  search: string | undefined;
  today: LocalDate;
  cursor: string | undefined;
  limit: number;
}

/** Matters with states and dates: hotline, problems, findings, reports. */
export const caseStore = (db: Database) => {
  const _ = db.command;
  const cases = typedCollection(db, 'cases', caseRecord);

  const within = (reach: CaseReach): object => {
    const whole = reach.filter(({ units }) => units === 'office').map(({ kind }) => kind);
    const some = reach.flatMap(({ kind, units }) =>
      units === 'office' || units.length === 0 ? [] : [{ kind, unitId: _.in([...units]) }],
    );
    return _.or([{ kind: _.in(whole) }, ...some]);
  };
  const SHOWN = {
    open: () => ({ open: true }),
    overdue: (today: LocalDate) => ({ open: true, dueOn: _.lt(today) }),
    settled: () => ({ open: false, state: _.neq('withdrawn') }),
    withdrawn: () => ({ state: 'withdrawn' }),
  } as const satisfies Record<CaseQuery['show'], (today: LocalDate) => object>;
  type Chosen = Pick<CaseQuery, 'reach' | 'unitId' | 'planYear' | 'roundId'>;
  const chosen = (officeId: string, { reach, unitId, planYear, roundId }: Chosen) => [
    {
      officeId,
      ...(unitId === undefined ? {} : { unitId }),
      ...(planYear === undefined ? {} : { planYear }),
      ...(roundId === undefined ? {} : { 'about.id': roundId }),
    },
    within(reach),
  ];
  const found = (search: string) => {
    const pattern = db.RegExp({ regexp: literally(search), options: '' });
    return _.or([{ title: pattern }, { number: pattern }]);
  };

  return {
    /** @returns false when it is there already, or its running number is taken */
    add: cases.insert,

    one: async (id: string) => (await cases.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : cases.find({ officeId, _id: _.in([...ids]) }),

    /** The case of a kind and year with the highest running number. */
    lastOf: async (officeId: string, kind: CaseKind, planYear: number) =>
      (await cases.find({ officeId, kind, planYear }, { order: ['slot', 'desc'], limit: 1 }))[0],

    /** Changes a case if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<CaseRecord, 'id' | 'history'>,
      fields: Partial<Omit<CaseRecord, 'id' | 'officeId' | 'history'>>,
      change: AuditEntry,
    ): Promise<boolean> => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      return (
        (await cases.update({ _id: id, history: _.size(history.length) }, replaced, change)) === 1
      );
    },

    /** One page, latest first. */
    page: (officeId: string, asked: CaseQuery) => {
      const { show, search, today, cursor, limit } = asked;
      return cases.page(
        _.and([...chosen(officeId, asked), SHOWN[show](today), ...(search ? [found(search)] : [])]),
        { field: 'createdAt', direction: 'desc', cursor, limit },
      );
    },

    /** How many are open, overdue and settled. */
    counts: async (officeId: string, asked: Chosen, today: LocalDate) => {
      const of = (show: CaseQuery['show']) =>
        cases.count(_.and([...chosen(officeId, asked), SHOWN[show](today)]));
      const [open, overdue, settled] = await Promise.all([
        of('open'),
        of('overdue'),
        of('settled'),
      ]);
      return { open, overdue, settled };
    },

    /** Those on which somebody still has to do something, of every year, the oldest first. */
    open: (officeId: string) => cases.all({ officeId, open: true }, 'createdAt'),

    /** Findings of a round, in the order in which they were put down. */
    ofRound: (officeId: string, roundId: string) =>
      cases.find(
        { officeId, 'about.id': roundId, state: _.neq('withdrawn') },
        { order: ['createdAt', 'asc'], thenById: true },
      ),

    /** Those of a plan's year that count: all but what was taken back. */
    inYear: (officeId: string, planYear: number) =>
      cases.all({ officeId, planYear, state: _.neq('withdrawn') }, 'createdAt'),

    /** The same of some kinds, of all units or some. */
    ofKinds: (
      officeId: string,
      planYear: number,
      kinds: readonly CaseKind[],
      units: 'office' | readonly string[],
    ) =>
      cases.all(
        {
          officeId,
          planYear,
          kind: _.in([...kinds]),
          state: _.neq('withdrawn'),
          ...(units === 'office' ? {} : { unitId: _.in([...units]) }),
        },
        'createdAt',
      ),
  };
};
