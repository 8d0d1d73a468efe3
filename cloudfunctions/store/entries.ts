import type { AuditEntry } from '@shared/domain/audit/schema';
import { outlivesNames } from '@shared/domain/entries/card';
import { entryKinds, standingOf } from '@shared/domain/entries/kinds';
import {
  type Entry,
  type EntryKind,
  type EntryState,
  entry,
  entryKind,
} from '@shared/domain/entries/schema';
import { planYearOf } from '@shared/domain/progress/calendar';
import { type Database, typedCollection } from './database';
import { entryFileStore } from './entry-files';
import { literally } from './literally';

export interface EntryQuery {
  /** Left out: of all units. */
  unitId: string | undefined;
  planYear: number;
  kinds: readonly EntryKind[];
  memberId: string | undefined;
  /** A topic of the study plan that is named. */
  topic: string | undefined;
  /** Part of the title. */
  search: string | undefined;
  /** Left out: all that were not withdrawn. */
  states: readonly EntryState['name'][] | undefined;
  /** What the reader may see. */
  visible: {
    /** Kinds of which everything. */
    whole: readonly EntryKind[];
    /** The person whose own entries. */
    own: string;
    /** Also what people of the unit read of each other's, and no draft. */
    shared: boolean;
    /** Units in which the reader reads what went there, and what went to their officers. */
    addressed: { member: readonly string[]; officer: readonly string[] };
  };
  cursor: string | undefined;
  limit: number;
}

/** Kinds that people of a unit do not read although they are nobody's own, and the other way round. */
const CLOSED = entryKind.options.filter((kind) => entryKinds[kind].closedToMembers);
const OPEN = entryKind.options.filter((kind) => entryKinds[kind].openToUnit);

/** Kinds that a unit states of itself and the level above checks. */
const CHECKED_FROM_ABOVE = entryKind.options.filter((kind) => entryKinds[kind].checkedFromAbove);

/** Kinds whose entries stay when the names in them go, and the fields with names. */
const NAMING = entryKind.options.filter(outlivesNames);
const NAME_FIELDS = [
  ...new Set(
    NAMING.flatMap((kind) =>
      entryKinds[kind].fields.filter(({ names }) => names).map(({ key }) => key),
    ),
  ),
];

/** Registers of dated facts: documents, publications, notes of study. */
export const entryStore = (db: Database) => {
  const _ = db.command;
  const entries = typedCollection(db, 'entries', entry);
  const files = entryFileStore(db);
  const ownOf = (officeId: string, years: readonly number[]) => ({
    officeId,
    planYear: _.in([...years]),
    memberId: _.neq(null),
    kind: _.nin([...NAMING]),
  });
  const namingIn = (officeId: string, years: readonly number[]) =>
    _.and([
      { officeId, planYear: _.in([...years]), kind: _.in([...NAMING]) },
      _.or([
        { memberId: _.neq(null) },
        ...NAME_FIELDS.map((key) => ({ [`details.${key}`]: _.neq(null) })),
      ]),
    ]);
  /** Of a year; and of earlier years what still stands in it. */
  const heldIn = (planYear: number, kinds: readonly EntryKind[]) => {
    const standing = standingOf(kinds);
    const own = { planYear };
    if (standing.length === 0) return own;
    return _.or([
      own,
      {
        planYear: _.lt(planYear),
        kind: _.in([...standing]),
        'state.name': 'in_force',
      },
    ]);
  };
  return {
    /** @returns false when the request that makes it has made it already */
    add: entries.insert,

    one: async (id: string) => (await entries.find({ _id: id }, { limit: 1 }))[0],

    byIds: (officeId: string, ids: readonly string[]) =>
      ids.length === 0 ? Promise.resolve([]) : entries.find({ officeId, _id: _.in([...ids]) }),

    /** Changes an entry if its history has not grown since it was seen. @returns false when it has */
    rewrite: async (
      { id, history }: Pick<Entry, 'id' | 'history'>,
      fields: Partial<Omit<Entry, 'id' | 'officeId' | 'history'>>,
      change: AuditEntry,
    ): Promise<boolean> => {
      const replaced = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, _.set(value)]),
      );
      const standing = { _id: id, history: _.size(history.length) };
      return (await entries.update(standing, replaced, change)) === 1;
    },

    /** One page of the entries a year holds that somebody may see, latest first. */
    page: (officeId: string, asked: EntryQuery) => {
      const { unitId, planYear, kinds, memberId, topic, search, states, visible } = asked;
      const shared = [
        { memberId: _.eq(null), kind: _.nin([...CLOSED]) },
        { kind: _.in([...OPEN]) },
      ].map((one) => ({ ...one, 'state.name': _.neq('draft') }));
      const sent = [
        { units: visible.addressed.member, kind: _.nin([...CLOSED]) },
        { units: visible.addressed.officer, kind: _.in([...CLOSED]) },
      ].flatMap(({ units, kind: of }) =>
        units.length === 0
          ? []
          : [{ kind: of, 'addressed.unitId': _.in([...units]), 'state.name': _.neq('draft') }],
      );
      return entries.page(
        _.and([
          {
            officeId,
            kind: _.in([...kinds]),
            'state.name': states ? _.in([...states]) : _.neq('withdrawn'),
            ...(unitId === undefined ? {} : { unitId }),
            ...(memberId === undefined ? {} : { memberId }),
            ...(topic === undefined ? {} : { 'details.topic': topic }),
            ...(search ? { title: db.RegExp({ regexp: literally(search), options: '' }) } : {}),
          },
          heldIn(planYear, kinds),
          _.or([
            { memberId: visible.own },
            ...(visible.whole.length > 0 ? [{ kind: _.in([...visible.whole]) }] : []),
            ...(visible.shared ? shared : []),
            ...sent,
          ]),
        ]),
        { field: 'createdAt', direction: 'desc', cursor: asked.cursor, limit: asked.limit },
      );
    },

    /** What a unit has in force of a kind for an element, of whatever year. */
    inForceFor: ({ officeId, unitId, kind, element }: Entry) =>
      entries.find({ officeId, unitId, kind, element, 'state.name': 'in_force' }),

    /** The entries a year of a unit holds, of these kinds, by their date. */
    ofUnit: (officeId: string, unitId: string, planYear: number, kinds: readonly EntryKind[]) =>
      entries.find(_.and([{ officeId, unitId, kind: _.in([...kinds]) }, heldIn(planYear, kinds)]), {
        order: ['at', 'asc'],
        thenById: true,
      }),

    /** The office's entries of a year, of these kinds, as they were put down. */
    ofYear: (officeId: string, planYear: number, kinds: readonly EntryKind[]) =>
      entries.find(
        { officeId, planYear, kind: _.in([...kinds]) },
        { order: ['createdAt', 'asc'], thenById: true },
      ),

    /** Statements of a year that wait for the level above to check them. */
    toCheck: (officeId: string, planYear: number) =>
      entries.all(
        { officeId, planYear, kind: _.in([...CHECKED_FROM_ABOVE]), 'state.name': 'draft' },
        'createdAt',
      ),

    /** A unit's entries of a year that are in force, whatever their kind. */
    inForceOfUnit: (officeId: string, unitId: string, planYear: number) =>
      entries.find({ officeId, unitId, planYear, 'state.name': 'in_force' }),

    /** All of a person's own, latest first. */
    ofMember: (officeId: string, memberId: string) =>
      entries.find({ officeId, memberId }, { order: ['at', 'desc'], thenById: true }),

    /** How many are somebody's own or name somebody; `held`: of those, with changes still to be sealed. */
    countOwn: async (officeId: string, years: readonly number[]) => {
      const named = _.or([ownOf(officeId, years), namingIn(officeId, years)]);
      const held = await entries.count(_.and([named, { unsealedSince: _.neq(null) }]));
      return { due: (await entries.count(named)) - held, held };
    },

    /** Removes what is somebody's own, of these years, with its files. @returns how many */
    removeOwn: async (officeId: string, years: readonly number[], most: number) => {
      const own = { ...ownOf(officeId, years), unsealedSince: null };
      const ids = await entries.ids(own, most);
      if (ids.length === 0) return 0;
      // Noted first: cut off after the entries went, the timer finds the files.
      await files.noteEntriesGoing(officeId, ids);
      const count = await entries.remove({ ...own, _id: _.in(ids) });
      await files.dropUnnamed(officeId, 0);
      return count;
    },

    /** Takes the names out of what counts without them, of these years. @returns how many */
    removeNames: async (
      officeId: string,
      years: readonly number[],
      most: number,
      entry: AuditEntry,
    ): Promise<number> => {
      const naming = namingIn(officeId, years);
      const ids = await entries.ids(_.and([naming, { unsealedSince: null }]), most);
      if (ids.length === 0) return 0;
      const gone = Object.fromEntries(NAME_FIELDS.map((key) => [`details.${key}`, _.remove()]));
      const nobody = { memberId: null, memberName: null, ...gone };
      return entries.update(_.and([naming, { _id: _.in(ids) }]), nobody, entry);
    },

    /** What followed from a case or an inspection, by its date. */
    about: (officeId: string, id: string) =>
      entries.find(
        { officeId, 'about.id': id, 'state.name': _.neq('withdrawn') },
        { order: ['at', 'asc'], thenById: true },
      ),

    /** Results shown in a year, latest first; those withdrawn among them. */
    showingsOfYear: (officeId: string, planYear: number) =>
      entries.find(
        { officeId, planYear, kind: 'study_showing' },
        { order: ['createdAt', 'desc'], thenById: true },
      ),

    /**
     * What is picked of those that are in force in a plan's year and so count: its own, and what still
     * stands in it. They are not held all at once.
     */
    inForceInYear: async <Picked>(
      officeId: string,
      planYear: number,
      pick: (one: Entry) => readonly Picked[],
    ): Promise<Picked[]> => {
      const inForce = { officeId, 'state.name': 'in_force' };
      const standing = _.in([...standingOf(entryKind.options)]);
      const earlier = { ...inForce, planYear: _.lt(planYear), kind: standing };
      // Ended since, when the year was over: of this year they are still records.
      const stood = {
        officeId,
        planYear: _.lte(planYear),
        kind: standing,
        'state.stood': true,
        'state.at': _.gte(planYearOf(planYear).end),
      };
      const [own, carried, ended] = await Promise.all([
        entries.gather({ ...inForce, planYear }, 'createdAt', pick),
        entries.gather(earlier, 'createdAt', pick),
        entries.gather(stood, 'createdAt', pick),
      ]);
      return [...own, ...carried, ...ended];
    },

    /** Those of some kinds that are in force in a year: its own, and what still stands in it. */
    inForceOfKinds: (officeId: string, planYear: number, kinds: readonly EntryKind[]) =>
      entries.all(
        _.and([
          { officeId, kind: _.in([...kinds]), 'state.name': 'in_force' },
          heldIn(planYear, kinds),
        ]),
        'createdAt',
      ),
  };
};
