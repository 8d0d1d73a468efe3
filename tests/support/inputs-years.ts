/** The least each operation on the years of plans takes; versions that are not there, so nothing changes. */
export const yearInputs = (draftId: string) => {
  const ofYear = { year: 2022, seen: 99 };
  return {
    'years.list': {},
    'years.setLateDay': { ...ofYear, day: '2023-01-20' },
    'years.reopen': { ...ofYear, until: '2023-02-01', reason: '审计补正' },
    'years.freeze': ofYear,
    'plan.carryOver': { draftId },
    'plan.decideCarry': {
      draftId,
      revision: 99,
      decisions: [{ commitmentId: '4.1', decision: { name: 'refused' } }],
    },
  };
};
