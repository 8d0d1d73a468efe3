import { defineOperation } from '@shared/contract/define';
import { refuse, succeed } from '@shared/domain/outcome';
import type { Actor } from '@shared/domain/people/rights';
import type { Role } from '@shared/domain/people/schema';
import * as z from 'zod/mini';
import {
  ContractBreach,
  implementForAccountWith,
  implementOverUnitWith,
  implementWith,
} from './operation';

const input = z.strictObject({ id: z.string('缺少编号') });
const output = z.object({ seen: z.string() });
const base = { input, output, errors: [] } as const;

const anybody = defineOperation({ ...base, name: 'test.anybody', access: { who: 'member' } });
const staffOnly = defineOperation({
  ...base,
  name: 'test.staffOnly',
  access: { who: 'role', roles: ['committee_staff'] },
});
const overUnit = defineOperation({
  ...base,
  name: 'test.overUnit',
  access: { who: 'role_over_unit', roles: ['branch_officer'] },
});

const actorIn = (unitId: string, ...roles: Role[]): Actor => ({
  officeId: 'office',
  memberId: 'm',
  name: '演示·某',
  memberClass: 'full_member',
  memberships: [{ unitId, roles, post: null, validFrom: '2000-01-01', validTo: null }],
  consents: [],
});

/** A subgroup hangs from the branch `u`. */
const context = {
  deps: {},
  now: 1_668_751_200_000,
  accountId: 'account',
  unitsAbove: async (_officeId: string, unitId: string) => (unitId === 'subgroup' ? ['u'] : []),
  frozenSince: async () => undefined,
};

interface Runnable {
  run: ReturnType<ReturnType<typeof implementWith<object>>>['run'];
}
const run = (operation: Runnable, actor: Actor | undefined, raw: unknown = { id: 'x' }) =>
  operation.run(raw, { ...context, resolveActor: async () => actor });
const codeOf = async (...args: Parameters<typeof run>) => {
  const outcome = await run(...args);
  return outcome.ok ? 'ok' : outcome.error.code;
};

describe('an operation', () => {
  const echo = {
    load: async ({ id }: { id: string }) => id,
    handle: async ({ loaded }: { loaded: string }) => succeed({ seen: loaded, secret: 'inside' }),
  };

  it('gives out what its contract names and nothing more', async () => {
    const outcome = await run(implementWith<object>()(anybody, echo), actorIn('u', 'member'));
    expect(outcome).toEqual({ ok: true, data: { seen: 'x' } });
  });

  it('an output that breaks the contract is our fault: it is thrown, not sent', async () => {
    const broken = implementWith<object>()(anybody, {
      ...echo,
      handle: async () => ({ ok: true, data: JSON.parse('{"seen":1}') }),
    });
    await expect(run(broken, actorIn('u', 'member'))).rejects.toThrow(ContractBreach);
  });

  it('a bad input is refused before anything is read or anybody looked up', async () => {
    const never = async () => {
      throw new Error('must not be called');
    };
    const operation = implementWith<object>()(anybody, { load: never, handle: never });
    expect(await operation.run({ id: 7 }, { ...context, resolveActor: never })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', data: { fields: [{ path: 'id', message: '缺少编号' }] } },
    });
  });

  it('the person is looked up beside the first reads, not before them', async () => {
    const order: string[] = [];
    const step = (name: string) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      return undefined;
    };
    const operation = implementWith<object>()(anybody, { load: step('load'), handle: echoNothing });
    await operation.run({ id: 'x' }, { ...context, resolveActor: step('actor') });
    expect(order.slice(0, 2).sort()).toEqual(['actor begins', 'load begins']);
  });

  it('asks for a role where the contract does', async () => {
    const operation = implementWith<object>()(staffOnly, echo);
    expect(await codeOf(operation, undefined)).toBe('NOT_BOUND');
    expect(await codeOf(operation, actorIn('u', 'administrator'))).toBe('FORBIDDEN');
    expect(await codeOf(operation, actorIn('u', 'committee_staff'))).toBe('ok');
  });

  it('for members is closed to a person who belongs to no unit any more', async () => {
    const former = { ...actorIn('u', 'member'), memberships: [] };
    expect(await codeOf(implementWith<object>()(anybody, echo), former)).toBe('FORBIDDEN');
    const own = defineOperation({ ...base, name: 'test.own', access: { who: 'person' } });
    expect(await codeOf(implementWith<object>()(own, echo), former)).toBe('ok');
    expect(await codeOf(implementWith<object>()(own, echo), undefined)).toBe('NOT_BOUND');
  });

  it('for accounts is open to one that is bound to nobody, and to nobody without one', async () => {
    const contract = defineOperation({ ...base, name: 'test.account', access: { who: 'account' } });
    const operation = implementForAccountWith<object>()(contract, {
      load: async () => undefined,
      handle: async ({ accountId, actor }) => succeed({ seen: `${accountId} ${actor?.memberId}` }),
    });
    const unbound = { ...context, resolveActor: async () => undefined };
    expect(await operation.run({ id: 'x' }, unbound)).toMatchObject({
      data: { seen: 'account undefined' },
    });
    expect(await operation.run({ id: 'x' }, { ...unbound, accountId: undefined })).toMatchObject({
      error: { code: 'NOT_BOUND' },
    });
  });
});

const echoNothing = async () => refuse('NOT_FOUND', {});

describe('an operation on a record of a unit', () => {
  const records = new Map([
    ['mine', { officeId: 'office', unitId: 'unit-1' }],
    ['subgroup', { officeId: 'office', unitId: 'subgroup' }],
    ['other unit', { officeId: 'office', unitId: 'unit-2' }],
    ['other office', { officeId: 'elsewhere', unitId: 'unit-1' }],
  ]);
  const operation = implementOverUnitWith<object>()(overUnit, {
    load: async ({ id }) => records.get(id),
    handle: async () => succeed({ seen: 'yes' }),
  });

  it.each([
    ['mine', 'ok'],
    ['other unit', 'FORBIDDEN'],
    ['other office', 'NOT_FOUND'],
    ['missing', 'NOT_FOUND'],
  ])('%s: %s', async (id, code) => {
    expect(await codeOf(operation, actorIn('unit-1', 'branch_officer'), { id })).toBe(code);
  });

  it('a role held above reaches it, the same role held beside does not', async () => {
    const id = { id: 'subgroup' };
    expect(await codeOf(operation, actorIn('u', 'branch_officer'), id)).toBe('ok');
    expect(await codeOf(operation, actorIn('unit-1', 'branch_officer'), id)).toBe('FORBIDDEN');
  });
});
