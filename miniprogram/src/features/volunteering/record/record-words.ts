import type { OutputOf } from '@shared/contract';
import { clockOf, dayTextOf, longDayOf } from '@shared/domain/time';
import type { Mark } from '@shared/domain/volunteering/service-schema';
import { markActLabels } from '@shared/domain/volunteering/words';
import { spanTextOf } from '@/features/activities';
import { hoursText } from '../volunteering-words';

type MyRecord = OutputOf<'volunteering.myRecord'>;
export type RecordLine = MyRecord['lines'][number];

/** `6次服务，另有3.0小时待认定`. */
export const yearNote = ({ times, waitingMinutes }: MyRecord): string =>
  [`${times}次服务`, waitingMinutes > 0 ? `另有${hoursText(waitingMinutes)}待认定` : '']
    .filter((text) => text !== '')
    .join('，');

/** How the minutes came to be known. */
const sourceText = ({ figures }: RecordLine): string =>
  figures.minutes > 0 && figures.machineMinutes === figures.minutes
    ? '签到签退'
    : '含负责人登记的时间';

/** `11月25日前认定`. */
export const confirmByText = (day: string): string =>
  `负责人${longDayOf(day).replace(/^\d+年/, '')}前认定`;

export const lineNotes = (line: RecordLine): string[] => {
  const when = `${dayTextOf(line.startsAt)} ${spanTextOf(line)}`;
  if (line.state === 'confirmed') return [`${dayTextOf(line.startsAt)}，${sourceText(line)}`];
  const by = line.confirmBy === null ? '结束后认定' : confirmByText(line.confirmBy);
  return [when, line.asked ? `${by}，更正申请等待答复` : by];
};

/** What two confirmed lines could both have counted, and only one does. */
export const countedElsewhereText = (minutes: number): string =>
  `另有${hoursText(minutes)}与同一时间的其他服务重叠，只计一次`;

const handText = ({ method, pending }: Pick<Mark, 'method' | 'pending'>): string => {
  if (method === 'code') return '手机签到码';
  if (method !== 'offline_code') return '负责人登记';
  return pending ? '离线补传，等负责人确认' : '离线补传';
};

/** `08:25 签到`, and how it was recorded. */
export const markText = ({ act, at, ...how }: Pick<Mark, 'act' | 'at' | 'method' | 'pending'>) => ({
  title: `${clockOf(at)} ${markActLabels[act]}`,
  note: handText(how),
});
