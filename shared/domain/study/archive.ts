import type { Entry } from '../entries/schema';
import { type Instant, instantOf, localDateOf } from '../time';
import { quarterName } from './bulletin';
import { byDate } from './by-date';
import type { StudyForm } from './forms';

/** The categories of 学习档案, in the order of the year's file (`artefacts.md` 9). */
export const ARCHIVE_CATEGORIES = [
  '学习计划和总结',
  '集中学习会议记录',
  '考勤记录',
  '纪要或学习简报',
  '研讨发言提纲',
  '个人自学计划',
  '心得体会文章',
  '论文与调研报告',
  '其他',
] as const;

export type ArchiveCategory = (typeof ARCHIVE_CATEGORIES)[number];

/** What stands behind a line. */
export type ArchiveRef = { name: 'entry' | 'activity' | 'bulletin'; id: string } | { name: 'plan' };

/** One line of the file: a paper that is there, or one that is missing. */
export interface ArchiveLine {
  category: ArchiveCategory;
  title: string;
  on: string | null;
  has: boolean;
  ref: ArchiveRef | null;
  /** Whose it is; null: the group's; empty: of somebody who is none of the group. */
  memberId: string | null;
}

/** A session of the year that took place. */
export interface ArchivedSession {
  activityId: string;
  position: number;
  theme: string;
  startsAt: Instant;
  /** The attendance is closed. */
  isClosed: boolean;
  /** The record was handed in. */
  isRecorded: boolean;
  keynoteSpeakers: readonly string[];
}

/** An issued bulletin, by the quarter it reports on. */
export interface ArchivedBulletin {
  id: string;
  title: string;
  on: string;
  quarter: number;
}

/** Everything the file of a year is derived from; entries are those in force. */
export interface ArchiveInput {
  year: number;
  now: Instant;
  /** Topics of the year's study plan. */
  topics: number;
  sessions: readonly ArchivedSession[];
  entries: readonly Pick<
    Entry,
    'id' | 'kind' | 'title' | 'on' | 'memberId' | 'memberName' | 'details'
  >[];
  bulletins: readonly ArchivedBulletin[];
  /** The group's people of the year, each to have a plan of self-study. */
  people: readonly { id: string; name: string }[];
  /** How many papers of a form each member owes by the checklist in force. */
  owed: Readonly<Partial<Record<StudyForm, number>>>;
}

type Note = ArchiveInput['entries'][number];

const CATEGORY_OF: Readonly<Record<StudyForm, ArchiveCategory>> = {
  自学计划: '个人自学计划',
  自学记录: '其他',
  心得体会: '心得体会文章',
  调研报告: '论文与调研报告',
  调研提纲: '论文与调研报告',
  发言提纲: '研讨发言提纲',
  交流材料: '其他',
  学习总结: '学习计划和总结',
  会议纪要: '纪要或学习简报',
  学习简报: '纪要或学习简报',
  论文: '论文与调研报告',
  成员名单: '其他',
  上级文件回执: '其他',
  其他材料: '其他',
};

const isForm = (form: string | undefined): form is StudyForm =>
  form !== undefined && Object.hasOwn(CATEGORY_OF, form);

const missing = (
  category: ArchiveCategory,
  title: string,
  memberId: string | null = null,
): ArchiveLine => ({ category, title, on: null, has: false, ref: null, memberId });

const ofNote = ({ id, title, on, memberId, memberName, details }: Note): ArchiveLine[] =>
  isForm(details.form)
    ? [
        {
          category: CATEGORY_OF[details.form],
          title: memberName ? `${memberName} ${title}` : title,
          on,
          has: true,
          ref: { name: 'entry', id },
          memberId,
        },
      ]
    : [];

/** The year's review is asked for from December on: before, there is nothing to look back at. */
const reviewIsDue = ({ year, now }: ArchiveInput): boolean => localDateOf(now) >= `${year}-12-01`;

const plansAndReview = (input: ArchiveInput): ArchiveLine[] => {
  const category = '学习计划和总结';
  const plan = `${input.year}年度学习计划`;
  const reviewed = input.entries.some(({ details }) => details.form === '学习总结');
  return [
    input.topics > 0
      ? { ...missing(category, plan), has: true, ref: { name: 'plan' } }
      : missing(category, plan),
    ...(reviewIsDue(input) && !reviewed ? [missing(category, `${input.year}年度学习总结`)] : []),
  ];
};

const ofSessions = ({ sessions }: ArchiveInput): ArchiveLine[] =>
  sessions.flatMap(({ activityId, position, theme, startsAt, isClosed, isRecorded }) => {
    const title = `第${position}次 ${theme}`;
    const of = {
      on: localDateOf(startsAt),
      ref: { name: 'activity' as const, id: activityId },
      memberId: null,
    };
    return [
      { category: '集中学习会议记录' as const, title: `${title} 会议记录`, has: isRecorded, ...of },
      { category: '考勤记录' as const, title: `${title} 考勤`, has: isClosed, ...of },
    ];
  });

const QUARTERS = [1, 2, 3, 4] as const;

const quarterIsOver = ({ year, now }: ArchiveInput, quarter: number): boolean =>
  now >=
  (instantOf(
    quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`,
  ) ?? Number.POSITIVE_INFINITY);

const ofBulletins = (input: ArchiveInput): ArchiveLine[] =>
  QUARTERS.flatMap((quarter) => {
    const own = byDate(input.bulletins.filter((one) => one.quarter === quarter));
    const category = '纪要或学习简报';
    if (own.length === 0) {
      return quarterIsOver(input, quarter)
        ? [missing(category, `${quarterName(quarter)}学习通报`)]
        : [];
    }
    return own.map(({ id, title, on }) => ({
      category,
      title,
      on,
      has: true,
      ref: { name: 'bulletin' as const, id },
      memberId: null,
    }));
  });

/** Somebody who spoke and is none of the group. */
const A_GUEST = '';

/**
 * Outlines that are missing: who spoke more often than there are outlines of theirs. They are matched in
 * order of time, since a speaker is a name and an outline names no session.
 */
const missingOutlines = ({ sessions, entries, people }: ArchiveInput): ArchiveLine[] => {
  const left = new Map<string, number>();
  for (const { memberName, details } of entries) {
    if (memberName && details.form === '发言提纲') {
      left.set(memberName, (left.get(memberName) ?? 0) + 1);
    }
  }
  return sessions.flatMap(({ position, keynoteSpeakers }) =>
    keynoteSpeakers.flatMap((name) => {
      const outlines = left.get(name) ?? 0;
      left.set(name, outlines - 1);
      const memberId = people.find((person) => person.name === name)?.id ?? A_GUEST;
      return outlines > 0
        ? []
        : [missing('研讨发言提纲', `${name} 第${position}次发言提纲`, memberId)];
    }),
  );
};

/** Every member has a plan of self-study; what else each owes is what the checklist in force asks. */
const owedBy = ({ owed, people, entries }: ArchiveInput): ArchiveLine[] =>
  Object.entries({ 自学计划: 1, ...owed }).flatMap(([form, count]) => {
    // What is missing of outlines follows from who spoke.
    if (!isForm(form) || form === '发言提纲') return [];
    return people.flatMap(({ id, name }) => {
      const own = entries.filter(
        ({ memberId, details }) => memberId === id && details.form === form,
      );
      return Array.from({ length: Math.max(0, count - own.length) }, () =>
        missing(CATEGORY_OF[form], `${name} ${form}`, id),
      );
    });
  });

/** The order of people in the group, the group's own papers first. */
const inOrder = (lines: readonly ArchiveLine[], people: ArchiveInput['people']): ArchiveLine[] => {
  const place = new Map(people.map(({ id }, index) => [id, index + 1]));
  const placeOf = ({ memberId }: ArchiveLine): number =>
    memberId === null ? 0 : (place.get(memberId) ?? people.length + 1);
  const dayOf = ({ on }: ArchiveLine): string => on ?? '9999';
  return [...lines].sort(
    (a, b) => placeOf(a) - placeOf(b) || (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))),
  );
};

/**
 * 学习档案 of a group's year, by category: what there is, and what is missing. Derived from the records
 * each time; nobody ticks anything off.
 */
export const studyArchive = (
  input: ArchiveInput,
): { category: ArchiveCategory; lines: ArchiveLine[] }[] => {
  const lines = [
    ...plansAndReview(input),
    ...ofSessions(input),
    ...ofBulletins(input),
    ...byDate(input.entries).flatMap(ofNote),
    ...missingOutlines(input),
    ...owedBy(input),
  ];
  return ARCHIVE_CATEGORIES.map((category) => ({
    category,
    lines: inOrder(
      lines.filter((line) => line.category === category),
      input.people,
    ),
  }));
};
