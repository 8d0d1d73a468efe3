import { rightsOver } from '../../entries/access';
import type { Entry } from '../../entries/schema';
import { unitsAbove } from '../../people/tree';
import type { Ground, WorkRule } from './definition';

/** Who may check it in the nearest unit above that has somebody; at the top, in the unit itself. */
const checkersOf = ({ units, officers, now }: Ground, entry: Entry): string[] => {
  const above = unitsAbove(entry.unitId, units);
  const places = above.length > 0 ? above.map((place) => [place]) : [[]];
  const checkers = places.map((place) =>
    officers.filter((actor) => rightsOver({ actor, now, above: place }, entry).approves),
  );
  const nearest = checkers.find((some) => some.length > 0) ?? [];
  return nearest.map(({ memberId }) => memberId);
};

/** A unit has stated how something stands, and the level above has not checked it yet. */
export const statementWaiting: WorkRule = {
  label: '情况说明待核对',
  tells: '上一级可以核对的人',
  fires: '填报后',
  phrase: '等待核对',
  find: (ground) => {
    return ground.statements.map((entry) => {
      const { id, unitId, unitName, createdAt } = entry;
      return {
        key: id,
        unitId,
        unitName,
        memberIds: checkersOf(ground, entry),
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
