import type { OutputOf } from '@shared/contract';
import { dayText } from '@shared/domain/progress/calendar';
import type { PeriodState } from '@shared/domain/progress/schema';
import { quarterName } from '@shared/domain/study/bulletin';
import {
  type BulletinStanding,
  bulletinStandingWords,
} from '@shared/domain/study/bulletin-versions';
import { longDayOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';

export type Group = OutputOf<'bulletins.list'>['groups'][number];
export type GroupQuarter = Group['quarters'][number];
export type VersionRow = GroupQuarter['versions'][number];

export const chipKinds: Readonly<Record<PeriodState, StateKind>> = {
  met: 'done',
  due: 'due',
  overdue: 'overdue',
  not_yet: 'todo',
};

export const standingKinds: Readonly<Record<BulletinStanding, StateKind>> = {
  draft: 'doing',
  proposed: 'due',
  issued: 'done',
  corrected: 'record',
  withdrawn: 'na',
};

/** The version of a quarter that holds. */
export const inForce = ({ versions }: GroupQuarter): VersionRow | undefined =>
  versions.find(({ standing }) => standing === 'issued');

/** The version that is being written. */
export const beingWritten = ({ versions }: GroupQuarter): VersionRow | undefined =>
  versions.find(({ standing }) => standing === 'draft' || standing === 'proposed');

/** What a chip says under its quarter: when it was issued, or what is so. */
export const chipNote = (quarter: GroupQuarter): string => {
  const issued = inForce(quarter);
  if (issued?.issuedOn) {
    return `${dayText(issued.issuedOn)}印发${quarter.late ? '，晚于季度' : ''}`;
  }
  const open = beingWritten(quarter);
  if (open) return bulletinStandingWords[open.standing];
  return quarter.begun ? '还没有' : '未开始';
};

/** The sentence of the page: what is late, what is due, or that nothing is. */
export const bulletinsSentence = (quarters: readonly GroupQuarter[]): string => {
  const overdue = quarters.filter(({ state }) => state === 'overdue');
  if (overdue.length > 0) {
    const names = overdue.map(({ quarter }) => quarterName(quarter)).join('、');
    return `${names}通报还没有印发`;
  }
  const due = quarters.find(({ state }) => state === 'due');
  if (due) return `${quarterName(due.quarter)}通报${dayText(due.lastDay)}到期`;
  return quarters.every(({ state }) => state === 'met')
    ? '四个季度的通报都已印发'
    : '到期的通报都已印发';
};

/** `第2版 学通〔2022〕2号`. */
export const versionTitle = ({ version, number }: VersionRow): string =>
  [`第${version}版`, number].filter(Boolean).join(' ');

/** When it was issued, and why it corrects or was withdrawn. */
export const versionNote = ({ issuedOn, reason, standing }: VersionRow): string =>
  [
    issuedOn && `${longDayOf(issuedOn)}印发`,
    reason && `${standing === 'withdrawn' ? '撤回原因' : '更正原因'}：${reason}`,
  ]
    .filter(Boolean)
    .join('，');
