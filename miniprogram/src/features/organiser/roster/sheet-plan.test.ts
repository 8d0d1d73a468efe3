import { readSheetEntry } from '@shared/domain/attendance/sheet-entry';
import { peopleIn, sheetPlanOf, stepsOf } from './sheet-plan';
import { presentRow, rowWith } from './test-support';

const rows = [
  rowWith({ memberId: 'a', number: 1 }),
  rowWith({ memberId: 'b', number: 2 }),
  presentRow({ memberId: 'c', number: 3 }),
  presentRow({ memberId: 'd', number: 4 }, { method: 'organiser_entry' }),
  rowWith({ memberId: 'e', number: 5, state: 'on_leave' }),
  rowWith({ memberId: 'f', number: 6 }),
];

const planOf = (text: string, waiting: readonly string[] = []) => {
  const read = readSheetEntry(text);
  return sheetPlanOf(read.ok ? read.data : [], rows, new Set(waiting));
};

const ids = (people: readonly { memberId: string }[]) => people.map(({ memberId }) => memberId);

describe('the people of a signed sheet', () => {
  it('are found by their numbers; a number nobody has is named', () => {
    const plan = planOf('1，2 迟到，6 请假，9');
    expect(ids(plan.signed)).toEqual(['a']);
    expect(ids(plan.late)).toEqual(['b']);
    expect(plan.leave).toEqual([{ row: rows[5], class: null }]);
    expect(plan.unknown).toEqual([9]);
    expect(peopleIn(plan)).toBe(3);
  });

  it('who came by phone has the signature beside it; who was put down by hand stays as they are', () => {
    const plan = planOf('3-4');
    expect(ids(plan.signed)).toEqual(['c']);
    expect(ids(plan.already)).toEqual(['d']);
  });

  it('who has leave and came after all has signed; leave changes nobody who is recorded', () => {
    expect(ids(planOf('5').signed)).toEqual(['e']);
    expect(ids(planOf('3-5 事假').already)).toEqual(['c', 'd', 'e']);
  });

  it('who waits on this phone to be sent is not entered twice', () => {
    expect(ids(planOf('1', ['a']).already)).toEqual(['a']);
  });

  it('come to one act for each way, with the class chosen where 请假 stands alone', () => {
    const steps = stepsOf(planOf('1，2 病假，6 请假'), 'personal');
    expect(steps).toEqual([
      { name: 'enter', arrival: 'on_time', rows: [rows[0]] },
      { name: 'leave', class: 'personal', rows: [rows[5]] },
      { name: 'leave', class: 'sick', rows: [rows[1]] },
    ]);
  });
});
