import type { OutputOf } from '@shared/contract';
import { studyModeLabels } from '@shared/domain/study/words';
import type { Instant } from '@shared/domain/time';
import type { Period } from '@/ui';
import { quarterName } from './quarter-words';

type Shown = NonNullable<OutputOf<'study.hub'>['shown']>;
type Session = Shown['sessions'][number];

/** How many of those to come are listed. */
const NEXT_SHOWN = 3;

/** Sessions to come, soonest first, and those that are over, latest first. */
export const nextAndPast = (
  sessions: readonly Session[],
  now: Instant,
): { next: Session[]; past: Session[] } => ({
  next: sessions
    .filter(({ activity }) => activity.state.name !== 'closed' && activity.endsAt > now)
    .sort((left, right) => left.activity.startsAt - right.activity.startsAt)
    .slice(0, NEXT_SHOWN),
  past: sessions.filter(
    ({ activity }) => activity.state.name === 'closed' || activity.endsAt <= now,
  ),
});

/** How it was or will be studied; a draft says that it is one. */
export const sessionNote = ({ activity: { study, state } }: Session): string => {
  const mode = study ? studyModeLabels[study.mode] : '';
  return state.name === 'draft' ? `${mode}，草稿` : mode;
};

interface Today {
  year: number;
  quarter: number;
}

const periodOf = (
  { quarter, held }: Shown['quarters'][number],
  year: number,
  today: Today,
): Pick<Period, 'state' | 'note'> => {
  if (held > 0) return { state: 'done', note: `${held}次` };
  const distance = year * 4 + quarter - (today.year * 4 + today.quarter);
  if (distance < 0) return { state: 'overdue', note: '没有学习会' };
  return distance === 0 ? { state: 'due', note: '还没有' } : { state: 'todo', note: '未到' };
};

/** The four quarters with how many sessions were held in each; one without any is said plainly. */
export const quarterPeriods = ({ quarters, year }: Shown, today: Today): Period[] =>
  quarters.map((one) => ({
    key: String(one.quarter),
    title: quarterName(one.quarter).slice(1),
    ...periodOf(one, year, today),
  }));
