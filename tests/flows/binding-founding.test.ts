import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { notice } from '@shared/domain/consent/notice';
import { MORNING, openWorld, SET_UP_CODE, type World } from '../support/world';

const founding = (
  fields: Partial<InputOf<'binding.foundOffice'>> = {},
): InputOf<'binding.foundOffice'> => ({
  code: SET_UP_CODE,
  noticeVersion: notice.version,
  officeName: '演示·新区体育局',
  branches: 3,
  name: '演示·管理员',
  ...fields,
});

describe('an empty office comes into being', () => {
  let world: World;

  beforeEach(async () => {
    world = await openWorld(MORNING, { seeded: false });
  });
  afterEach(() => world.close());

  const stranger = () => world.asAccount(randomUUID());

  it('by the set-up code: the office, its units and its first administrator', async () => {
    const account = stranger();
    expect(await account.ask('session.open', {})).toMatchObject({
      bound: false,
      offices: [],
      mayFound: true,
    });
    const code = SET_UP_CODE.toLowerCase().replace(/-/g, ' ');
    expect(await account.ask('binding.foundOffice', founding({ code }))).toEqual({
      officeName: '演示·新区体育局',
      name: '演示·管理员',
    });
    expect(await account.ask('session.me', {})).toMatchObject({
      officeName: '演示·新区体育局',
      memberships: [{ unitName: '机关党委', roles: ['administrator', 'committee_staff'] }],
    });
    const units = await world.store.organisation.units('office');
    expect(units.map(({ name }) => name).sort()).toEqual(
      ['党组', '机关党委', '党组中心组', '第一支部', '第二支部', '第三支部', '志愿服务队'].sort(),
    );
    const again = founding();
    expect(await account.ask('binding.foundOffice', again)).toMatchObject({
      name: '演示·管理员',
    });
  });

  it('not by another code', async () => {
    const refusal = await stranger().refusal('binding.foundOffice', founding({ code: 'ACDE' }));
    expect(refusal.code).toBe('SETUP_CODE_WRONG');
    expect(await world.store.organisation.offices()).toEqual([]);
  });

  it('once: of several at once one is the administrator, and later nobody', async () => {
    const accounts = Array.from({ length: 5 }, stranger);
    const replies = await Promise.all(
      accounts.map((account) => account.call('binding.foundOffice', founding())),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stranger().refusal('binding.foundOffice', founding())).code).toBe(
      'OFFICE_EXISTS',
    );
    expect(await stranger().ask('session.open', {})).toMatchObject({ mayFound: false });
    expect(await world.store.organisation.units('office')).toHaveLength(7);
  });

  it('begun and cut off, it is finished by the same code', async () => {
    const account = stranger();
    const isPerson = ({ action, collectionName }: { action: string; collectionName?: unknown }) =>
      action === 'database.insertDocument' && collectionName === 'members';
    const cut = await world.losing(isPerson, () => account.call('binding.foundOffice', founding()));
    expect(cut.ok).toBe(false);
    await account.ask('binding.foundOffice', founding());
    expect(await world.store.organisation.units('office')).toHaveLength(7);
  });
});
