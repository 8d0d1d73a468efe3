import { membershipsAt } from '../../people/rights';
import { digestOf } from '../digest';
import { type DigestDay, digestDayAt } from '../digest-days';
import { workBegins } from '../working-days';
import { holders } from './answering';
import type { Ground, WorkRule } from './definition';

const TITLES: Readonly<Record<DigestDay['of'], string>> = {
  week: '党建工作每周提示',
  month: '党建工作月末提示',
};

const noteOf = (ground: Ground): string => {
  const { overdue, due, lists, statements, rectifications } = digestOf(ground);
  return `逾期${overdue}项，到期${due}项，待办${lists + statements + rectifications}件`;
};

/** Where the committee's office works: the message names it. */
const officeOf = (ground: Ground) => {
  const [first] = holders(ground, ['committee_staff']);
  const held = membershipsAt(first?.memberships ?? [], ground.now);
  const place = held.find(({ roles }) => roles.includes('committee_staff'));
  return ground.units.find(({ unitId }) => unitId === place?.unitId);
};

/** How the plan stands, for the committee's office. */
export const digest: WorkRule = {
  label: '每周和月末提示',
  tells: '机关党委办公室',
  fires: '每周一和月末8:30，放假顺延',
  phrase: '工作提示',
  find: (ground) => {
    const day = digestDayAt(ground.now, ground.days);
    const office = officeOf(ground);
    if (!day || !office) return [];
    const { unitId, name: unitName } = office;
    return [
      {
        key: day.key,
        unitId,
        unitName,
        memberIds: holders(ground, ['committee_staff']).map(({ memberId }) => memberId),
        content: {
          theme: TITLES[day.of],
          startsAt: workBegins(day.on),
          place: unitName,
          note: noteOf(ground),
        },
        page: { to: 'digest' },
      },
    ];
  },
};
