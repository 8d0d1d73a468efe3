import { feedbackKindWords, feedbackStateWords } from '../feedback/words';
import { dateTextOf } from '../time';
import type { OwnFeedback } from './schema';
import { type Table, table, yesNo } from './table';

const saidBy = (from: 'writer' | 'office', { messages }: OwnFeedback): string =>
  messages
    .filter((message) => message.from === from)
    .map(({ at, text }) => `${dateTextOf(at)} ${text}`)
    .join('；');

/** What I wrote to the office. */
export const wrote = (feedback: readonly OwnFeedback[]): Table =>
  table(
    '投诉建议',
    [
      ['提交时间', 20],
      ['类别', 12],
      ['是否署名', 12],
      ['联系方式', 20],
      ['内容', 40],
      ['答复', 40],
      ['办理情况', 12],
    ],
    feedback.map((item) => [
      dateTextOf(item.createdAt),
      feedbackKindWords[item.kind],
      yesNo(item.memberId !== null),
      item.contact ?? '',
      saidBy('writer', item),
      saidBy('office', item),
      feedbackStateWords[item.state],
    ]),
  );
