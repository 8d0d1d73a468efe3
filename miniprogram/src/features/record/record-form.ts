import type { InputOf, OutputOf } from '@shared/contract';
import { activityKinds } from '@shared/domain/activity/kinds';
import { missingIn } from '@shared/domain/activity/record';
import type { ActivityRecord } from '@shared/domain/activity/schema';
import * as z from 'zod/mini';

export type RecordRead = OutputOf<'activities.getRecord'>;
export type RecordInput = InputOf<'activities.writeRecord'>['record'];

/** Rows have a key of the page's own, so that one can be taken out of the middle. */
const row = { key: z.string() };
const decisionFields = z.object({
  ...row,
  text: z.string(),
  owner: z.string(),
  dueOn: z.string(),
});
const attachmentFields = z.object({ ...row, title: z.string(), keptAt: z.string() });

/** What stands on the page. One line of the agenda is one matter; empty: not known yet. */
export const recordForm = z.object({
  chair: z.string(),
  recorder: z.string(),
  agenda: z.string(),
  summary: z.string(),
  vote: z.string(),
  decisions: z.array(decisionFields),
  attachments: z.array(attachmentFields),
  headCount: z.string(),
  commitmentIds: z.array(z.string()),
});

export type RecordForm = z.infer<typeof recordForm>;

const BLANK: ActivityRecord = {
  chair: '',
  recorder: '',
  agenda: [],
  summary: '',
  vote: '',
  decisions: [],
  attachments: [],
  headCount: null,
  writtenBy: '',
  writtenAt: 0,
  handedInAt: null,
};

/** The page as the server has the record. */
export const formOf = ({
  record,
  activity,
}: Pick<RecordRead, 'record' | 'activity'>): RecordForm => {
  const { chair, recorder, agenda, summary, vote, decisions, attachments, headCount } =
    record ?? BLANK;
  return {
    chair,
    recorder,
    agenda: agenda.join('\n'),
    summary,
    vote,
    decisions: decisions.map(({ text, owner, dueOn }, at) => ({
      key: String(at),
      text,
      owner,
      dueOn: dueOn ?? '',
    })),
    attachments: attachments.map((attachment, at) => ({ key: String(at), ...attachment })),
    headCount: headCount === null ? '' : String(headCount),
    commitmentIds: activity.serves.map(({ commitmentId }) => commitmentId),
  };
};

/** The record as the contract takes it: what was left empty is not sent. */
export const recordIn = (form: RecordForm): RecordInput => ({
  chair: form.chair.trim(),
  recorder: form.recorder.trim(),
  agenda: form.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  summary: form.summary.trim(),
  vote: form.vote.trim(),
  decisions: form.decisions
    .map(({ text, owner, dueOn }) => ({
      text: text.trim(),
      owner: owner.trim(),
      dueOn: dueOn || null,
    }))
    .filter(({ text }) => text !== ''),
  attachments: form.attachments
    .map(({ title, keptAt }) => ({ title: title.trim(), keptAt: keptAt.trim() }))
    .filter(({ title }) => title !== ''),
  headCount: /^\d+$/.test(form.headCount.trim()) ? Number(form.headCount) : null,
});

/** What is missing in what stands on the page, named as it will be before hand-in. */
export const missingOnPage = (form: RecordForm, { activity, counts }: RecordRead): string[] =>
  missingIn({
    kind: activityKinds[activity.kind],
    details: activity.details,
    record: { ...BLANK, ...recordIn(form) },
    counts,
    undecided: Math.max(0, counts.expected - counts.present - counts.onLeave - counts.absent),
  });

const LABELS = {
  chair: '主持人',
  recorder: '记录人',
  headCount: '参加人数',
  agenda: '议题',
  summary: '主要内容',
  vote: '表决结果',
} as const;

/** Where two writers wrote differently, with the other's words. */
export const differences = (
  mine: RecordForm,
  theirs: RecordForm,
): Array<{ label: string; theirs: string }> => {
  const lines = (Object.keys(LABELS) as Array<keyof typeof LABELS>)
    .filter((field) => mine[field].trim() !== theirs[field].trim())
    .map((field) => ({ label: LABELS[field], theirs: theirs[field].trim() || '没有填写' }));
  const listed = [
    { label: '形成事项', of: (form: RecordForm) => form.decisions.map(({ text }) => text) },
    { label: '附件', of: (form: RecordForm) => form.attachments.map(({ title }) => title) },
  ].flatMap(({ label, of }) => {
    const theirWords = of(theirs).join('；');
    return theirWords === of(mine).join('；') ? [] : [{ label, theirs: theirWords || '没有填写' }];
  });
  return [...lines, ...listed];
};
