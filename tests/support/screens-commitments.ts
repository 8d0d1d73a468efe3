import { DEMO_DRAFT } from '../../scripts/demo/next-year';

/** Screens of the committee's work on the commitments. */
export const COMMITMENT_SCREENS = [
  { name: 'commitments', person: '何平', path: 'packages/plan/pages/commitments/index' },
  {
    name: 'commitment',
    person: '何平',
    path: 'packages/plan/pages/commitment/index?id=2.1&year=2022',
  },
  {
    name: 'carry-over',
    person: '何平',
    path: `packages/plan/pages/carry/index?draft=${DEMO_DRAFT}`,
  },
] as const;
