/** The least each operation on responsibility lists takes, on the third branch's list. */
export const listInputs = () => {
  const ofUnit = { unitId: 'branch-3', year: 2022 };
  return {
    'lists.list': {},
    'lists.get': ofUnit,
    'lists.draft': ofUnit,
    // A version that is not there: nothing is changed.
    'lists.change': {
      ...ofUnit,
      seen: 99,
      act: { kind: 'leave_out', commitmentIds: ['4.1'] },
    },
    'lists.move': { ...ofUnit, seen: 99, to: { name: 'withdrawn', reason: '另行拟定' } },
    'lists.mine': {},
  };
};
