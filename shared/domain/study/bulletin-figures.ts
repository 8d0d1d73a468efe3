import type { Activity, AttendanceCounts } from '../activity/schema';
import { periodsOf } from '../progress/calendar';
import type { Instant } from '../time';
import type { Figure, FigureKey, Quarter } from './bulletin';
import type { StudyMode } from './schema';

/** A session that counts, as the board has it: held, and somebody was there. */
export interface CountedSession {
  id: string;
  theme: string;
  startsAt: Instant;
  study: Pick<NonNullable<Activity['study']>, 'mode' | 'topicId'> | null;
  counts: AttendanceCounts;
  /** The roster is closed, its numbers are final. */
  closed: boolean;
}

/** A dated entry of the quarter: study by oneself, research, an exchange. */
export interface CountedEntry {
  id: string;
  /** Empty where it is somebody's own: that is counted, and not told. */
  title: string;
  mode: 'self_study' | 'field_research' | 'exchange';
}

/** What a bulletin is counted from. */
export interface BulletinMaterial {
  sessions: readonly CountedSession[];
  entries: readonly CountedEntry[];
  /** How many people made up for each session (补学), by its id. */
  madeUp: Readonly<Record<string, number>>;
}

/** The quarter's bounds in Asia/Shanghai. */
export const quarterSpan = ({ year, quarter }: Quarter) =>
  periodsOf(year, 'quarter').find((_, at) => at === quarter - 1);

type Share = Figure['records'][number];

const figureOf = (key: FigureKey, records: readonly Share[]): Figure => {
  const behind = records.filter(({ n }) => n > 0);
  return { key, value: behind.reduce((sum, { n }) => sum + n, 0), records: behind };
};

const topicOf = ({ theme, study }: CountedSession): string => study?.topicId ?? theme.trim();

/** The first session of each topic: what is taken up again is no second topic. */
const firstOfTopic = (sessions: readonly CountedSession[]): CountedSession[] => {
  const seen = new Set<string>();
  return sessions.filter((one) => !seen.has(topicOf(one)) && seen.add(topicOf(one)));
};

/** The figures of a quarter, each with the records behind it, sessions in the order they were held. */
export const figuresOf = ({ sessions, entries, madeUp }: BulletinMaterial): Figure[] => {
  const inOrder = [...sessions].sort((left, right) => left.startsAt - right.startsAt);
  const each = (of: (session: CountedSession) => number): Share[] =>
    inOrder.map((session) => ({ family: 'activity', id: session.id, n: of(session) }));
  const inMode = (mode: StudyMode) => each(({ study }) => Number(study?.mode === mode));
  const written = (mode: StudyMode): Share[] =>
    entries.filter((one) => one.mode === mode).map(({ id }) => ({ family: 'entry', id, n: 1 }));
  const first = new Set(firstOfTopic(inOrder));
  return [
    figureOf(
      'held',
      each(() => 1),
    ),
    figureOf('collective', inMode('collective')),
    figureOf('expert_lecture', inMode('expert_lecture')),
    figureOf('extended', inMode('extended')),
    figureOf('exchange', [...inMode('exchange'), ...written('exchange')]),
    figureOf(
      'topics',
      each((session) => Number(first.has(session))),
    ),
    figureOf(
      'expected',
      each(({ counts }) => counts.expected),
    ),
    figureOf(
      'present',
      each(({ counts }) => counts.present),
    ),
    figureOf(
      'on_leave',
      each(({ counts }) => counts.onLeave),
    ),
    figureOf(
      'absent',
      each(({ counts }) => counts.absent),
    ),
    figureOf(
      'made_up',
      each(({ id }) => madeUp[id] ?? 0),
    ),
    figureOf('self_study', written('self_study')),
    figureOf('field_research', written('field_research')),
  ];
};

/** The value of a figure; 0 where it is not among them. */
export const amountOf = (figures: readonly Figure[], key: FigureKey): number =>
  figures.find((one) => one.key === key)?.value ?? 0;

/** What a quarter lacks, in plain sentences; nothing of it names a person. */
export const lackingIn = (
  figures: readonly Figure[],
  sessions: readonly Pick<CountedSession, 'closed'>[],
): string[] => {
  const value = (key: FigureKey) => amountOf(figures, key);
  const open = sessions.filter(({ closed }) => !closed).length;
  const waiting = value('on_leave') + value('absent') - value('made_up');
  if (value('held') === 0) return ['本季度没有开展集体学习'];
  return [
    value('collective') === 0 && '本季度没有开展集体研讨',
    open > 0 && `${open}次学习还没有结束签到，人次还会变`,
    waiting > 0 && `请假和缺席中还有${waiting}人次没有补学`,
  ].filter((text) => text !== false);
};
