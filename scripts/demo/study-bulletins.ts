import type { AuditEntry } from '@shared/domain/audit/schema';
import type { Entry } from '@shared/domain/entries/schema';
import type { MakeUp } from '@shared/domain/make-ups/schema';
import { type Bulletin, bulletinIdOf, bulletinTitleOf } from '@shared/domain/study/bulletin';
import {
  type BulletinMaterial,
  figuresOf,
  quarterSpan,
} from '@shared/domain/study/bulletin-figures';
import { draftedWords } from '@shared/domain/study/bulletin-text';
import { at, type closed, type DemoPlan, demoServes } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { DEMO_GROUP_HEAD } from './people';
import { DEMO_SECRETARY, STUDY_GROUP } from './study';

interface DemoBulletin {
  quarter: number;
  version: number;
  corrects: string | null;
  problems: string;
  next: string;
  /** `MM-DD` it was written, and issued; null: it waits for the head. */
  written: string;
  issued: string | null;
  number: string | null;
}

const BULLETINS: readonly DemoBulletin[] = [
  {
    quarter: 1,
    version: 1,
    corrects: null,
    problems: '联系体育工作实际的研讨还不够深入。',
    next: '第二季度围绕《条例》和纪律建设安排研讨，每次明确两名重点发言人。',
    written: '03-29',
    issued: '03-30',
    number: '演示学通〔2022〕1号',
  },
  {
    quarter: 2,
    version: 1,
    corrects: null,
    problems: '个别专题与基层调研结合不够。',
    next: '第三季度开展社区健身设施专题调研，办好扩大学习会。',
    written: '06-27',
    issued: '06-29',
    number: '演示学通〔2022〕2号',
  },
  {
    quarter: 2,
    version: 2,
    corrects: '补学人次有更新',
    problems: '个别专题与基层调研结合不够。',
    next: '第三季度开展社区健身设施专题调研，办好扩大学习会。',
    written: '07-06',
    issued: '07-07',
    number: '演示学通〔2022〕3号',
  },
  {
    quarter: 3,
    version: 1,
    corrects: null,
    problems: '发言提纲归档不及时。',
    next: '第四季度集中学习党的二十大精神，年底前补齐学习档案。',
    written: '11-16',
    issued: null,
    number: null,
  },
];

/** The sessions with their rosters, the notes and what was made up, as they stood on a day. */
export interface DemoStudyYear {
  sessions: readonly ReturnType<typeof closed>[];
  notes: readonly Entry[];
  makeUps: readonly MakeUp[];
}

const NOTED = ['self_study', 'field_research', 'exchange'] as const;

const materialOf = (year: DemoStudyYear, { quarter, issued }: DemoBulletin): BulletinMaterial => {
  const span = quarterSpan({ year: DEMO_YEAR, quarter });
  const isIn = (when: number) => span !== undefined && when >= span.start && when < span.end;
  const until = issued ? at(issued, '18:00') : Number.POSITIVE_INFINITY;
  const sessions = year.sessions.flatMap(({ activity }) => {
    const { id, theme, startsAt, study, state } = activity;
    return state.name === 'closed' && state.counts && isIn(startsAt)
      ? [{ id, theme, startsAt, study, counts: state.counts, closed: true }]
      : [];
  });
  return {
    sessions,
    entries: year.notes.flatMap(({ id, kind, title, memberId, at: when, state }) => {
      const mode = NOTED.find((each) => each === kind);
      const counts = mode && state.name === 'in_force' && isIn(when) && when < until;
      return counts ? [{ id, title: memberId === null ? title : '', mode }] : [];
    }),
    madeUp: Object.fromEntries(
      sessions.map(({ id }) => [
        id,
        year.makeUps.filter(
          ({ activityId, state }) => activityId === id && state.name === 'done' && state.at < until,
        ).length,
      ]),
    ),
  };
};

const historyOf = ({ written, issued, number, corrects }: DemoBulletin): AuditEntry[] => {
  const line = (date: string, time: string, action: string, by = DEMO_SECRETARY): AuditEntry => ({
    at: at(date, time),
    by,
    action,
  });
  return [
    corrects
      ? { ...line(written, '09:00', 'bulletin_correction_begun'), reason: corrects }
      : line(written, '09:00', 'bulletin_begun'),
    line(written, '10:00', 'bulletin_written'),
    line(written, '16:00', 'bulletin_proposed'),
    ...(issued
      ? [
          {
            ...line(issued, '10:00', 'bulletin_issued', DEMO_GROUP_HEAD),
            before: { state: 'proposed' },
            after: { state: 'issued', number, issuedOn: `${DEMO_YEAR}-${issued}` },
          },
        ]
      : []),
  ];
};

const ofQuarter = (quarter: number) => ({
  officeId: DEMO_OFFICE.id,
  ...STUDY_GROUP,
  year: DEMO_YEAR,
  quarter,
});

const asBulletin = (one: DemoBulletin, year: DemoStudyYear, plan: DemoPlan): Bulletin => {
  const { quarter, version, corrects, problems, next, written, issued, number } = one;
  const of = ofQuarter(quarter);
  const material = materialOf(year, one);
  const figures = figuresOf(material);
  const drafted = issued
    ? draftedWords(of, figures, material)
    : { overview: null, attendance: null, results: null };
  return {
    ...of,
    id: bulletinIdOf(of, version),
    version,
    corrects,
    title: bulletinTitleOf(of.unitName, of),
    words: { ...drafted, problems, next },
    number,
    issuedOn: issued ? `${DEMO_YEAR}-${issued}` : null,
    figures: issued ? figures : null,
    serves: issued ? demoServes(plan, ['4.4']) : [],
    state: issued
      ? { name: 'issued', at: at(issued, '10:00'), by: DEMO_GROUP_HEAD }
      : { name: 'proposed', at: at(written, '16:00'), by: DEMO_SECRETARY },
    createdAt: at(written, '09:00'),
    createdBy: DEMO_SECRETARY,
    history: historyOf(one),
  };
};

/** Two quarters issued, the second corrected once; the third is late and waits for the head. */
export const demoBulletins = (plan: DemoPlan, year: DemoStudyYear): Bulletin[] =>
  BULLETINS.map((one) => asBulletin(one, year, plan));
