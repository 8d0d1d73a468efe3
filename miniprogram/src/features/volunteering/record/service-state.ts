import type { ServiceRow } from '@shared/contract/volunteering-service';
import type { StandingLook } from '../volunteering-words';

const looks: Readonly<Record<ServiceRow['state'], StandingLook>> = {
  expected: { kind: 'todo', words: '还没有签到' },
  present: { kind: 'doing', words: '服务中' },
  waiting: { kind: 'doing', words: '待认定' },
  confirmed: { kind: 'done', words: '已认定' },
  absent: { kind: 'na', words: '未到' },
};

/** How a record of service stands, in shape and words. */
export const serviceState = (state: ServiceRow['state']): StandingLook => looks[state];
