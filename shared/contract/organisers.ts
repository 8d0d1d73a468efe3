/**
 * Who plans activities of a unit, keeps its door and writes its record. The study secretary's role is held
 * in a study group, the coordinator's in a volunteer team; they reach no other unit.
 */
export const ORGANISERS = [
  'branch_officer',
  'study_secretary',
  'volunteer_coordinator',
  'committee_staff',
] as const;
