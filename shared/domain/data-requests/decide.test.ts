import type { Membership } from '../people/schema';
import { instantOf } from '../time';
import { answeringUnit, correctionOf, isSettled, recordedOf } from './decide';
import { requestStateWords } from './words';

const NOW = instantOf('2022-11-18', '09:00') ?? Number.NaN;

const in_ = (unitId: string, validTo: string | null = null): Membership => ({
  unitId,
  roles: ['member'],
  post: null,
  validFrom: '2021-01-01',
  validTo,
});

describe('who answers a request', () => {
  it('the officers of the person’s branch, before those of other units', () => {
    const held = [in_('study-group'), in_('branch-3')];
    expect(answeringUnit(held, ['branch-3'], NOW)).toBe('branch-3');
  });

  it('those of the last unit, when the person has left', () => {
    expect(answeringUnit([in_('branch-2', '2022-01-31')], ['branch-2'], NOW)).toBe('branch-2');
    expect(answeringUnit([], [], NOW)).toBeNull();
  });
});

describe('what a grant writes', () => {
  it.each([
    ['name', ' 演示·章敏 ', { name: '演示·章敏' }],
    ['member_class', '正式党员', { memberClass: 'full_member' }],
    ['phone', '138 0000-0000', { phone: '13800000000' }],
  ] as const)('%s %s', (field, wanted, correction) => {
    expect(correctionOf({ field, wanted })).toEqual(correction);
  });

  it.each([
    ['member_class', '老党员'],
    ['phone', '没有手机'],
    ['unit', '第二支部'],
    ['attendance', '11月18日我到了'],
    ['other', '别的'],
  ] as const)('%s %s is done by hand', (field, wanted) => {
    expect(correctionOf({ field, wanted })).toBeUndefined();
  });

  it('the record as it stood is kept with the request', () => {
    const person = {
      name: '演示·张敏',
      memberClass: 'full_member',
      phone: null,
      memberships: [in_('branch-3')],
    } as const;
    const recorded = recordedOf({ ...person, memberships: [...person.memberships] }, 'phone', NOW);
    expect(recorded).toBe('没有登记');
  });
});

describe('where a request stands', () => {
  const granted = { name: 'granted', at: NOW, by: 'x', how: 'applied', note: '' } as const;

  it('a grant that was cut off before its change is not settled', () => {
    const state = { ...granted, appliedAt: null };
    expect(isSettled({ state })).toBe(false);
    expect(requestStateWords({ state })).toContain('正在更正');
  });

  it('a refusal tells its reason', () => {
    const state = { name: 'refused', at: NOW, by: 'x', reason: '与名册档案一致' } as const;
    expect(isSettled({ state })).toBe(true);
    expect(requestStateWords({ state })).toContain('与名册档案一致');
  });
});
