import { keptCounts } from '@shared/domain/attendance/counts';
import type { Bulletin, Figure } from '@shared/domain/study/bulletin';
import {
  type BulletinMaterial,
  figuresOf,
  lackingIn,
  quarterSpan,
} from '@shared/domain/study/bulletin-figures';
import { heldOf } from './held-of';
import type { Store } from './index';

type OfQuarter = Pick<Bulletin, 'officeId' | 'unitId' | 'year' | 'quarter'>;

/** The group's sessions of a quarter that took place, with their lists as they stand. */
const sessionsOf = async (store: Store, of: OfQuarter): Promise<BulletinMaterial['sessions']> => {
  const span = quarterSpan(of);
  if (!span) return [];
  const opened = await store.reports.activities(of.officeId, [of.unitId], span);
  const sessions = opened.filter(({ kind }) => kind === 'study_session');
  const held = await heldOf(store, of.officeId, sessions);
  const tallies = await store.attendance.tally(
    of.officeId,
    held.map(({ id }) => id),
  );
  return held.map((activity) => {
    const { id, theme, startsAt, study, state } = activity;
    const own = tallies.filter(({ activityId }) => activityId === id);
    const closed = state.name === 'closed';
    return { id, theme, startsAt, study, counts: keptCounts(activity, own), closed };
  });
};

/** What a quarter's bulletin is counted from, as it is now. */
export const materialOf = async (store: Store, of: OfQuarter): Promise<BulletinMaterial> => ({
  sessions: await sessionsOf(store, of),
  entries: [],
  madeUp: {},
});

export interface Counted {
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
