import { keptCounts, tallyOf } from '@shared/domain/attendance/counts';
import type { Attendance } from '@shared/domain/attendance/schema';
import type { Entry } from '@shared/domain/entries/schema';
import type { MakeUp } from '@shared/domain/make-ups/schema';
import type { Bulletin, Figure } from '@shared/domain/study/bulletin';
import {
  type BulletinMaterial,
  type CountedEntry,
  figuresOf,
  lackingIn,
  quarterSpan,
} from '@shared/domain/study/bulletin-figures';
import type { Instant } from '@shared/domain/time';
import { heldOf } from './held-of';
import type { Store } from './index';
import { withRosters } from './with-rosters';

type OfQuarter = Pick<Bulletin, 'officeId' | 'unitId' | 'year' | 'quarter'>;

/** Missed, and made up for (补学): agreed to, or entered from paper. */
const isMadeUp = ({ as, state }: Attendance, said: MakeUp | undefined): boolean =>
  as === 'due' && (state === 'on_leave' || state === 'absent') && said?.state.name === 'done';

/** An entry in force of a day in the quarter. */
const countedEntry = (
  { id, title, kind, at, state, memberId }: Entry,
  { start, end }: { start: Instant; end: Instant },
): CountedEntry[] => {
  const isOfQuarter = state.name === 'in_force' && at >= start && at < end;
  return isOfQuarter && (kind === 'self_study' || kind === 'field_research' || kind === 'exchange')
    ? [{ id, title: memberId === null ? title : '', mode: kind }]
    : [];
};

/** What a quarter's bulletin is counted from, as it is now: the sessions that took place, by their lists. */
export const materialOf = async (store: Store, of: OfQuarter): Promise<BulletinMaterial> => {
  const span = quarterSpan(of);
  if (!span) return { sessions: [], entries: [], madeUp: {} };
  const { officeId, unitId } = of;
  const [opened, makeUps, entries] = await Promise.all([
    store.reports.activities(officeId, [unitId], span),
    store.makeUps.ofUnit(officeId, unitId, span),
    store.entries.ofUnit(officeId, unitId, of.year, ['self_study', 'field_research', 'exchange']),
  ]);
  const sessions = opened.filter(({ kind }) => kind === 'study_session');
  const held = await withRosters(store, officeId, await heldOf(store, officeId, sessions));
  const said = new Map(makeUps.map((one) => [one.id, one]));
  return {
    sessions: held.map(({ activity, rows }) => {
      const { id, theme, startsAt, study, state } = activity;
      const counts = keptCounts(activity, rows.map(tallyOf));
      return { id, theme, startsAt, study, counts, closed: state.name === 'closed' };
    }),
    entries: entries.flatMap((entry) => countedEntry(entry, span)),
    madeUp: Object.fromEntries(
      held.map(({ activity, rows }) => [
        activity.id,
        rows.filter((row) => isMadeUp(row, said.get(row.id))).length,
      ]),
    ),
  };
};

interface Counted {
  material: BulletinMaterial;
  figures: Figure[];
  lacking: string[];
}

/** The figures of a version: counted now while it is written, as they were once it was issued. */
export const countedFor = async (store: Store, of: Bulletin): Promise<Counted> => {
  if (of.figures) {
    return {
      material: { sessions: [], entries: [], madeUp: {} },
      figures: of.figures,
      lacking: [],
    };
  }
  const material = await materialOf(store, of);
  const figures = figuresOf(material);
  return { material, figures, lacking: lackingIn(figures, material.sessions) };
};
