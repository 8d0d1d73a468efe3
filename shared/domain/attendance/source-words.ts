import { methodLabels } from '../activity/labels';
import { clockOf } from '../time';
import type { Source } from './schema';

/** A statement that somebody was there, with the names of who made it and who struck it. */
export type NamedSource = Source & { enteredByName: string | null; struckByName: string | null };

/** When and how, and who put it down: 14:02 代为登记，演示·赵磊. */
export const sourceTitle = ({ at, method, enteredByName, arrival }: NamedSource): string => {
  const late = arrival === 'late' ? '，迟到' : '';
  return `${clockOf(at)} ${methodLabels[method]}${enteredByName ? `，${enteredByName}` : ''}${late}`;
};

/** What became of it: 14:20划去，演示·赵磊：重复登记. Empty while it simply counts. */
export const sourceStandingText = ({ standing, struckByName }: NamedSource): string => {
  if (standing.name === 'pending') return '等组织者确认';
  if (standing.name === 'confirmed') return `${clockOf(standing.at)}已确认`;
  if (standing.name === 'counts') return '';
  const who = struckByName ? `，${struckByName}` : '';
  return `${clockOf(standing.at)}划去${who}：${standing.reason}`;
};

/** As the server received them. */
export const inOrderReceived = (sources: readonly NamedSource[]): NamedSource[] =>
  [...sources].sort((left, right) => left.receivedAt - right.receivedAt);
