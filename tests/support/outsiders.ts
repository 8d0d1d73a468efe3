import { randomUUID } from 'node:crypto';
import { collections } from '@cloud/store/collections';
import { createTimer } from '@cloud/timer/create-timer';
import type { PersonInput } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import { inputsFor } from './inputs';
import type { Records } from './records';
import { partyDay, type World } from './world';

/** What stands in records that nobody of the demonstration's third branch may see. */
export const MARKS = {
  /** In the other office: nobody of the demonstration. */
  otherOffice: ['外市标记', '13911112222'],
  /** In another branch: nobody but its officers and those who work for the whole office. */
  otherUnit: ['外支标记', '13933334444'],
} as const;

const people: readonly PersonInput[] = [
  {
    id: 'outside-member',
    officeId: 'other-office',
    name: '演示·外市标记员',
    phone: '13911112222',
    memberClass: 'full_member',
    memberships: [
      { unitId: 'branch-3', roles: ['member'], post: null, validFrom: '2021-01-01', validTo: null },
    ],
  },
  {
    id: 'near-member',
    officeId: 'demo',
    name: '演示·外支标记员',
    phone: '13933334444',
    memberClass: 'full_member',
    memberships: [
      { unitId: 'branch-1', roles: ['member'], post: null, validFrom: '2021-01-01', validTo: null },
    ],
  },
];

type Sender = ReturnType<World['as']>;

const feedback = (text: string) => ({
  requestId: randomUUID(),
  kind: 'problem' as const,
  text,
  signed: true,
});

const plant = async (
  world: World,
  [officer, writer]: readonly [Sender, Sender],
  memberId: string,
  mark: string,
) => {
  const unitId = memberId === 'near-member' ? 'branch-1' : 'branch-3';
  const day = partyDay({ unitId, theme: `${mark}活动`, place: `${mark}会议室`, commitmentIds: [] });
  const { id: draft } = await officer.ask('activities.create', day);
  const { id: published } = await officer.ask('activities.create', {
    ...day,
    requestId: randomUUID(),
  });
  await world.publish(published, officer);
  await officer.ask('binding.invite', { memberId, unitId, requestId: randomUUID() });
  const { id: written } = await writer.ask('feedback.write', feedback(`${mark}意见`));
  return { draft, published, written, memberId };
};

/**
 * Fills the other office and another branch with marked records of every kind.
 * @returns ids of the other branch's records
 */
export const plantOutsiders = async (world: World, records: Omit<Records, 'activityId'>) => {
  for (const one of people) await world.store.organisation.addMember(one);
  await world.store.organisation.addUnit({
    id: 'other-office:outside-unit',
    officeId: 'other-office',
    unitId: 'outside-unit',
    name: '外市标记支部',
    kind: 'branch',
    parentId: null,
    column: null,
    columnName: null,
    placeholder: false,
    validFrom: '2021-01-01',
    validTo: null,
  });
  const [near, far] = [
    await plant(world, [world.as('qian-fang'), world.as('liu-yang')], 'near-member', '外支标记'),
    await plant(
      world,
      [world.as('other-officer'), world.as('other-member')],
      'outside-member',
      '外市标记',
    ),
  ];
  const committee = world.as('other-committee');
  await committee.ask('plan.createDraft', {
    requestId: randomUUID(),
    source: {
      kind: 'text',
      text: '2023年党建工作要点\n一、党的建设\n1.外市标记。加强党员教育。\n',
    },
  });
  const roster = Buffer.from('姓名,支部\n演示·外市标记新人,第三支部\n').toString('base64');
  await committee.ask('roster.createImport', {
    requestId: randomUUID(),
    name: '外市标记名册.csv',
    base64: roster,
  });
  // Whatever else there is to make, one of the other office's people makes it.
  const inputs = inputsFor(world, { ...records, activityId: far.published });
  for (const [name, input] of Object.entries(inputs)) {
    await world.api({ name, input, accountId: 'demo-account:other-committee' });
  }
  await createTimer({ db: world.db, clock: () => world.clock.now, log: () => {} })('sealAudit');
  return Object.values(near);
};

const stored = z.object({ data: z.array(z.looseObject({ _id: z.string() })) });

export type Kept = ReadonlyMap<string, { collection: string; text: string; id: string }>;

/** Every document of an office as it stands, by collection and id. */
export const documentsOf = async ({ db }: World, officeId: string): Promise<Kept> => {
  const kept = new Map<string, { collection: string; text: string; id: string }>();
  for (const { name } of collections) {
    const { data } = z.parse(
      stored,
      await db.collection(name).where({ officeId }).limit(1000).get(),
    );
    for (const document of data) {
      const { _id: id } = document;
      kept.set(`${name}/${id}`, { collection: name, id, text: JSON.stringify(document) });
    }
  }
  return kept;
};
