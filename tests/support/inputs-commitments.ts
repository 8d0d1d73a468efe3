/** The least each operation on a plan's commitments takes. */
export const commitmentInputs = (requestId: string) => ({
  'plan.listCommitments': {},
  'plan.changeCommitments': {
    requestId,
    year: 2022,
    seen: 99,
    reason: '试一试',
    act: { kind: 'withdraw', commitmentId: '9.7' },
  },
});
