import { movesIn } from '../../cases/moves';
import type { CaseRecord } from '../../cases/schema';
import { answeringFor } from './answering';
import type { Ground, Notice } from './definition';
import { lastMinuteOf } from './matter';

/** Whether it is the unit's turn; a case that waits for its check is nobody's there. */
const isOwners = (record: CaseRecord): boolean => movesIn(record).some(({ by }) => by === 'owner');

/** Cases whose own day is near or past. What a case is stays in the app: not a word of it is sent. */
export const noticesOfCases = (
  ground: Ground,
  isMeant: (record: CaseRecord) => boolean,
  theme: string,
): Notice[] =>
  ground.cases.flatMap((record) => {
    const { id, unitId, unitName, dueOn } = record;
    if (dueOn === null || !isOwners(record) || !isMeant(record)) return [];
    return [
      {
        key: `${id}:${dueOn}`,
        unitId,
        unitName,
        memberIds: answeringFor(ground, unitId),
        content: {
          theme,
          startsAt: lastMinuteOf(dueOn),
          place: unitName,
          note: '请打开小程序查看',
        },
        page: { to: 'case', caseId: id },
      },
    ];
  });
