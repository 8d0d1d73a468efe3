import { belongsOn, isConcerned } from './concerned';

describe('whom an occasion concerns', () => {
  const states = ['expected', 'present', 'on_leave', 'absent', 'exempt'] as const;
  const concerned = (occasion: 'day_before' | 'changed' | 'cancelled') =>
    states.filter((state) => isConcerned({ state, exempt: state === 'exempt' }, occasion));

  it('reminded is who is expected; a change reaches who is on leave too', () => {
    expect(concerned('day_before')).toEqual(['expected']);
    expect(concerned('changed')).toEqual(['expected', 'on_leave']);
  });

  it('a cancellation reaches also who has come already', () => {
    expect(concerned('cancelled')).toEqual(['expected', 'present', 'on_leave']);
  });

  it('who is exempt and came all the same is left in peace', () => {
    expect(isConcerned({ state: 'present', exempt: true }, 'cancelled')).toBe(false);
  });

  it('who has left the office by the day of the activity is not told', () => {
    const held = { unitId: 'branch-3', roles: [], post: null, validFrom: '2021-01-01' };
    const noon = Date.UTC(2022, 10, 22, 4);
    expect(belongsOn({ memberships: [{ ...held, validTo: '2022-11-21' }] }, noon)).toBe(false);
    expect(belongsOn({ memberships: [{ ...held, validTo: '2022-11-22' }] }, noon)).toBe(true);
  });
});
