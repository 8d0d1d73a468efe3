import type { Commitment } from '../plan/schema';
import { evidenceOf, type KindDefinition } from './kinds';
import type { Activity, ActivityRecord, AttendanceCounts } from './schema';

/** What the checks look at: the record as it is, and the numbers of the roster. */
export interface RecordInQuestion {
  kind: KindDefinition;
  details: Activity['details'];
  record: ActivityRecord | null;
  counts: AttendanceCounts;
  /** People on the list whom nobody has recorded in any way yet. */
  undecided: number;
}

type Check = (inQuestion: RecordInQuestion & { record: ActivityRecord }) => string | false;

const named = (value: string, what: string): string | false => value === '' && what;

/** What an inspection usually finds missing in records (`artefacts.md` 3, 抽查通报). */
const CHECKS: readonly Check[] = [
  ({ record }) => named(record.chair, '主持人未填写'),
  ({ record }) => named(record.recorder, '记录人未填写'),
  ({ record, kind }) =>
    kind.paper === 'meeting_record' && record.agenda.length === 0 && '议题未填写',
  ({ record, kind }) =>
    kind.paper === 'activity_record' && record.summary === '' && '主要内容未填写',
  ({ record, kind }) => kind.votes && record.vote === '' && '表决结果未填写（没有表决的写“无”）',
  ({ kind, details }) => kind.details.includes('lecturer') && !details.lecturer && '授课人未填写',
  ({ kind, details }) => kind.ledger === 'lecture' && !details.topic && '党课题目未填写',
  ({ kind, record }) => kind.roster === 'none' && record.headCount === null && '参加人数未填写',
  ({ undecided }) => undecided > 0 && `${undecided}人没有登记到场、请假或缺席`,
  ({ counts }) =>
    counts.absent > 0 && counts.onLeave === 0 && `${counts.absent}人缺席，请假人员未明确`,
  ({ counts }) => counts.unconfirmed > 0 && `${counts.unconfirmed}人离线补传未确认`,
  ({ record }) => {
    const open = record.decisions.filter(({ owner, dueOn }) => owner === '' || dueOn === null);
    return open.length > 0 && `${open.length}项形成事项未写明责任人或时限`;
  },
];

/**
 * What is missing in a record before it is handed in, each in words (记录要素). It names, and bars
 * nothing: whether a meeting was valid is for the organisation to judge (`artefacts.md` 0).
 */
export const missingIn = (inQuestion: RecordInQuestion): string[] => {
  const { record } = inQuestion;
  if (!record) return ['记录还没有填写'];
  return CHECKS.flatMap((check) => {
    const missing = check({ ...inQuestion, record });
    return missing === false ? [] : [missing];
  });
};

/** Two characters or more of the title found in the text, longest first, tell that it may be meant. */
const SHARED_LENGTH = 4;

const sharesWords = (title: string, text: string): boolean => {
  const plain = title.replace(/[“”《》、，。（）\s]/g, '');
  for (let from = 0; from + SHARED_LENGTH <= plain.length; from++) {
    if (text.includes(plain.slice(from, from + SHARED_LENGTH))) return true;
  }
  return false;
};

/** How many are suggested at most: a person looks through them. */
const MOST_SUGGESTED = 5;

/** What of a commitment tells whether it may be meant. */
type Suggestible = Pick<Commitment, 'id' | 'title' | 'evidence'>;

/**
 * Commitments an activity may well serve and is not linked to: those that ask for its kind, then those
 * whose words stand in its theme or record, or that the kind hints at. A person chooses; nothing is
 * linked by itself.
 */
export const suggestedFor = <One extends Suggestible>(
  { kind, theme, serves, record }: Pick<Activity, 'kind' | 'theme' | 'serves' | 'record'>,
  definition: Pick<KindDefinition, 'hints'>,
  commitments: readonly One[],
): One[] => {
  const linked = new Set(serves.map(({ commitmentId }) => commitmentId));
  const text = [theme, ...(record ? [...record.agenda, record.summary] : [])]
    .join(' ')
    .replace(/[“”《》、，。（）]/g, '');
  const distance = (commitment: One): number => {
    if (commitment.evidence.includes(evidenceOf(kind))) return 0;
    if (sharesWords(commitment.title, text)) return 1;
    return definition.hints.some((hint) => commitment.title.includes(hint)) ? 2 : 3;
  };
  return commitments
    .filter(({ id }) => !linked.has(id))
    .map((commitment) => ({ commitment, far: distance(commitment) }))
    .filter(({ far }) => far < 3)
    .sort((left, right) => left.far - right.far)
    .slice(0, MOST_SUGGESTED)
    .map(({ commitment }) => commitment);
};
