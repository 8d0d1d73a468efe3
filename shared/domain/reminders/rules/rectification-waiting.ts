import { movesFor, movesIn } from '../../cases/moves';
import { unitsAbove } from '../../people/tree';
import type { WorkRule } from './definition';

/** A problem or finding was put right and waits for its check. */
export const rectificationWaiting: WorkRule = {
  label: '整改待复核',
  tells: '可以复核的人，不含登记人',
  fires: '登记整改后',
  phrase: '等待复核',
  find: (ground) => {
    const { cases, units, officers, now } = ground;
    return cases.flatMap((record) => {
      const move = movesIn(record).find(({ by, back }) => by === 'checker' && !back);
      if (!move) return [];
      const { id, unitId, unitName, steps, createdAt } = record;
      const above = unitsAbove(unitId, units);
      const checks = officers.filter((actor) =>
        movesFor({ actor, now, above }, record).some(({ to }) => to === move.to),
      );
      return [
        {
          key: `${id}:${steps.length}`,
          unitId,
          unitName,
          memberIds: checks.map(({ memberId }) => memberId),
          content: {
            theme: '有一件整改等待复核',
            startsAt: steps.at(-1)?.at ?? createdAt,
            place: unitName,
            note: '请复核销号或退回',
          },
          page: { to: 'case', caseId: id },
        },
      ];
    });
  },
};
