import type { Entry } from '@shared/domain/entries/schema';
import { at, type DemoPlan, demoServes } from './history';
import { DEMO_OFFICE, DEMO_YEAR } from './office';
import { demoPeople } from './people';
import { BRANCHES, DOCUMENTS, FACTS, nameOf, type Outline } from './register-facts';

const entryOf = (plan: DemoPlan, outline: Outline): Entry => {
  const { kind, unitId, title, date, serves, memberId = null, addressed, draft } = outline;
  const { details = {}, number = null, element = null, keptAt = '' } = outline;
  const person = demoPeople.find(({ id }) => id === memberId);
  const by = unitId.startsWith('branch-') ? 'demo' : 'he-ping';
  return {
    id: `demo-${kind}-${unitId}-${date}`,
    officeId: DEMO_OFFICE.id,
    kind,
    unitId,
    unitName: nameOf(unitId),
    planYear: DEMO_YEAR,
    title,
    on: `${DEMO_YEAR}-${date}`,
    at: at(date, '00:00'),
    period: null,
    element,
    memberId,
    memberName: person?.name ?? null,
    number,
    keptAt,
    link: null,
    details,
    ...(addressed
      ? { addressed: addressed.map((one) => ({ unitId: one, unitName: nameOf(one) })) }
      : {}),
    serves: demoServes(plan, serves),
    state: draft ? { name: 'draft' } : { name: 'in_force', at: at(date, '10:00'), by },
    createdAt: at(date, '09:00'),
    createdBy: by,
    history: [{ at: at(date, '09:00'), by, action: 'created' }],
  };
};

/** Which leader looks after which branch, and what the work committee decided on four of them. */
const ofBranch = (unitId: string, place: number): Outline[] => [
  {
    kind: 'contact_point',
    unitId,
    title: '领导班子成员联系点',
    date: '02-21',
    memberId: 'li-jianguo',
    serves: ['9.2'],
  },
  ...(place < 4
    ? [
        {
          kind: 'standard_result' as const,
          unitId,
          title: `${nameOf(unitId)}标准化规范化评定`,
          date: '10-18',
          number: '演示工委〔2022〕30号',
          details: { result: '达到标准过硬', givenBy: '市直机关工委' },
          serves: ['9.4'],
        },
        {
          kind: 'star_rating' as const,
          unitId,
          title: `${nameOf(unitId)}星级评定`,
          date: '07-20',
          details: { stars: place === 0 ? '五星' : '四星', givenBy: '市直机关工委' },
          serves: ['17.4'],
        },
        {
          kind: 'brand_card' as const,
          unitId,
          title: ['先锋赛场', '红心护航', '健身先锋', '赛训红旗'][place] ?? '',
          date: '05-10',
          details: { feature: '把组织建在训练和赛事一线' },
          serves: ['9.5'],
        },
      ]
    : []),
];

/** Entries of the year so far, in every register. */
export const demoRegisters = (plan: DemoPlan): Entry[] =>
  [...DOCUMENTS, ...FACTS, ...BRANCHES.slice(0, 5).flatMap(ofBranch)].map((outline) =>
    entryOf(plan, outline),
  );
