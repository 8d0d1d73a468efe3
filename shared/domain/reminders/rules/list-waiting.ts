import { listRights } from '../../lists/rights';
import type { ListLevel, ResponsibilityList } from '../../lists/schema';
import type { Role } from '../../people/schema';
import { holders } from './answering';
import type { WorkRule } from './definition';

/** The level above, of those who may approve. */
const ABOVE: Readonly<Record<ListLevel, Role>> = {
  branch: 'committee_staff',
  'organ-committee': 'leader',
  'party-group': 'leader',
};

/** When it was put before them, and for which time: given back and put forward again it is told anew. */
const submissions = ({ history }: ResponsibilityList) =>
  history.filter(({ action }) => action === 'list_submitted');

/** A responsibility list waits for approval. */
export const listWaiting: WorkRule = {
  label: '责任清单待批准',
  tells: '上一级可以批准的人',
  fires: '责任清单提交后',
  phrase: '等待批准',
  find: (ground) =>
    ground.lists
      .filter(({ state }) => state === 'submitted')
      .map((list) => {
        const { id, unitId, unitName, planYear: year, level, createdAt } = list;
        const made = submissions(list);
        return {
          key: `${id}:${made.length}`,
          unitId,
          unitName,
          memberIds: holders(ground, [ABOVE[level]])
            .filter((one) => listRights(one, list, ground.now).approve)
            .map(({ memberId }) => memberId),
          content: {
            theme: '责任清单等待批准',
            startsAt: made.at(-1)?.at ?? createdAt,
            place: unitName,
            note: '请审阅后批准或退回',
          },
          page: { to: 'list', unitId, year },
        };
      }),
};
