import { rightsOver } from '../../entries/access';
import { unitsAbove } from '../../people/tree';
import type { WorkRule } from './definition';

/** A unit has stated how something stands, and the level above has not checked it yet. */
export const statementWaiting: WorkRule = {
  label: '情况说明待核对',
  tells: '上一级可以核对的人，不含填报人本人',
  fires: '填报后的工作日，每份一次',
  phrase: '等待核对',
  find: (ground) => {
    const { statements, units, officers, now } = ground;
    return statements.map((entry) => {
      const { id, unitId, unitName, createdAt } = entry;
      const above = unitsAbove(unitId, units);
      return {
        key: id,
        unitId,
        unitName,
        memberIds: officers
          .filter((actor) => rightsOver({ actor, now, above }, entry).approves)
          .map(({ memberId }) => memberId),
        content: {
          theme: '落实情况说明等待核对',
          startsAt: createdAt,
          place: unitName,
          note: '请核对或退回重报',
        },
        page: { to: 'entry', entryId: id },
      };
    });
  },
};
