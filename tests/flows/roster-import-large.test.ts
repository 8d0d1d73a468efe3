import type { PersonInput } from '@shared/domain/people/schema';
import { person } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import { importing } from '../support/roster-import';
import { openWorld, type World } from '../support/world';

/** More than are looked at, or ticked, in one step. */
const PEOPLE = 1_050;
const SMALL_UNITS = 25;
const SINCE = { validFrom: '2021-01-01', validTo: null };

const member = (id: string, unitIds: readonly string[]) =>
  z.parse(person, {
    id,
    officeId: 'demo',
    name: `演示·${id}`,
    memberClass: 'full_member',
    memberships: unitIds.map((unitId) => ({ unitId, roles: ['member'], post: null, ...SINCE })),
  } satisfies PersonInput);

describe('a roster of units of every size', () => {
  let world: World;
  const clerk = () => world.as('he-ping');
  const small = Array.from({ length: SMALL_UNITS }, (_, at) => `small-${at}`);

  beforeAll(async () => {
    world = await openWorld();
    const { organisation } = world.store;
    const entry = { at: world.clock.now, by: 'he-ping', action: 'added' };
    const unit = { officeId: 'demo', parentId: 'organ-committee', column: null, columnName: null };
    for (const unitId of ['large', ...small]) {
      const [id, name] = [`demo:${unitId}`, `演示·${unitId}`];
      const kind = 'business_office' as const;
      await organisation.addUnit({ ...unit, id, unitId, name, kind, placeholder: false, ...SINCE });
    }
    const large = Array.from({ length: PEOPLE }, (_, at) => member(`l-${at}`, ['large']));
    await organisation.addMembers(large, entry);
    const others = small.map((unitId) => member(`in-${unitId}`, [unitId]));
    await organisation.addMembers([...others, member('in-both', ['large', 'small-24'])], entry);
  });
  afterAll(() => world.close());

  const FILE = ['演示·l-0,演示·large,正式党员,,,'].concat(
    small.map((unitId) => `演示·新-${unitId},演示·${unitId},正式党员,,,`),
  );

  it('everybody who is not in the file is found once for each unit, and all can be ticked', async () => {
    const desk = importing(clerk());
    const { id, counts } = await desk.preview(...FILE);
    const missing = PEOPLE - 1 + SMALL_UNITS + 2;
    expect(counts).toMatchObject({ same: 1, add: SMALL_UNITS, end: missing, chosen: 0 });
    const chooseAll = async (chosen: boolean) => {
      for (;;) {
        const summary = await clerk().ask('roster.chooseEnds', { importId: id, chosen });
        if (summary.counts.chosen === (chosen ? missing : 0)) return summary;
      }
    };
    await chooseAll(true);
    expect((await chooseAll(false)).counts).toMatchObject({ end: missing, chosen: 0 });
    const done = await desk.apply(await chooseAll(true));
    expect(done.counts).toMatchObject({ done: SMALL_UNITS + missing, overtaken: 0 });
    const both = await world.store.organisation.member('in-both');
    expect(both?.memberships.map(({ validTo }) => validTo)).toEqual(['2022-11-18', '2022-11-18']);
    const stayed = await world.store.organisation.member('l-0');
    expect(stayed?.memberships[0]?.validTo).toBeNull();
  });
});
