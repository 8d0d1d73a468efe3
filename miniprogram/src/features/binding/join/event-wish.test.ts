import { wishOf } from './event-wish';

const params = { e: 'event-1', s: 'shift-1', r: '2', o: 'office', t: 'team' };

test('whoever comes from an event keeps the shift and what was agreed to', () => {
  expect(wishOf(params)).toEqual({
    activityId: 'event-1',
    shiftId: 'shift-1',
    risksVersion: 2,
    officeId: 'office',
    unitId: 'team',
  });
});

test('a link that is not whole leads to joining alone', () => {
  expect(wishOf({})).toBeUndefined();
  expect(wishOf({ ...params, r: 'x' })).toBeUndefined();
  expect(wishOf({ ...params, t: '../x' })).toBeUndefined();
});
