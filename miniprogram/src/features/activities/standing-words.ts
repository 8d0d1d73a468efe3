import type { Presence } from '@shared/domain/attendance/schema';
import { clockOf, dayTextOf, type Instant, localDateOf, weekdayOf } from '@shared/domain/time';
import type { StateKind } from '@/ui';
import type { OwnStanding } from './own-standing';

/** How a standing is shown: its shape, its words, and the act at the door where there is one. */
export interface StandingWords {
  kind: StateKind;
  words: string;
  act?: {
    /** 签到; or, when it cannot be done now, why not. */
    label: string;
    open: boolean;
    note?: string;
  };
}

const METHOD_NOTES = {
  code: '',
  organiser_entry: '，由组织者登记',
  paper_sheet: '，按纸质签到表登记',
  offline_code: '，离线补传',
  late_entry: '，补签',
} as const satisfies Record<Presence['method'], string>;

/** `已签到 14:02`, the time being that of the record. */
export const presentText = ({ at }: Presence): string => `已签到 ${clockOf(at)}`;

/** `记为迟到，由组织者登记`; empty for a code in time. */
export const presentNote = ({ arrival, method, pending }: Presence): string =>
  `${arrival === 'late' ? '，记为迟到' : ''}${METHOD_NOTES[method]}${pending ? '，等组织者确认' : ''}`.slice(
    1,
  );

/** `13:30` on the same day, `11月25日 周五 13:30` on another. */
const openingText = (opensAt: Instant, now: Instant): string =>
  localDateOf(opensAt) === localDateOf(now)
    ? clockOf(opensAt)
    : `${dayTextOf(opensAt)} ${weekdayOf(opensAt)} ${clockOf(opensAt)}`;

const presentWords = (presence: Presence): StandingWords => ({
  kind: presence.arrival === 'late' ? 'due' : 'done',
  words: [presentText(presence), presentNote(presence)].filter(Boolean).join('，'),
});

const openWords = (lateAfter: Instant, late: boolean): StandingWords => ({
  kind: 'doing',
  words: '签到已开放',
  act: {
    label: '签到',
    open: true,
    note: late
      ? `已过${clockOf(lateAfter)}，现在签到记为迟到，算实到`
      : `签到已开放，${clockOf(lateAfter)}之后记为迟到`,
  },
});

const refused = (label: string, note?: string): StandingWords => ({
  kind: 'todo',
  words: label,
  act: { label, open: false, note },
});

/** Words for a standing. */
export const standingWords = (standing: OwnStanding, now: Instant): StandingWords => {
  switch (standing.name) {
    case 'draft':
      return { kind: 'todo', words: '草稿，发布后支部可见' };
    case 'cancelled':
      return { kind: 'na', words: `已取消：${standing.reason}` };
    case 'present':
      return presentWords(standing.presence);
    case 'kept':
      return { kind: 'sync', words: `待同步 ${clockOf(standing.at)}，联网后自动提交` };
    case 'not_taken':
      return {
        kind: 'overdue',
        words: `签到未能提交：${standing.reason}`,
        act: { label: '签到未能提交，看怎么办', open: true, note: standing.reason },
      };
    case 'on_leave':
      return { kind: 'record', words: '已请假' };
    case 'absent':
      return { kind: 'na', words: '缺席' };
    case 'not_attending':
      return { kind: 'na', words: '您不在应到名单' };
    case 'not_open':
      return refused(
        `签到${openingText(standing.opensAt, now)}开放`,
        '到场后输入屏幕上的数字，或在纸质签到表上签名',
      );
    case 'open':
      return openWords(standing.lateAfter, standing.late);
    case 'shut':
      return refused(`签到已于${clockOf(standing.closedAt)}结束`, '到过现场的，请与组织委员联系');
  }
};
