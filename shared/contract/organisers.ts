/**
 * Who plans activities of a unit, keeps its door and writes its record. The study secretary's role is held
 * in a study group and reaches no other unit.
 */
export const ORGANISERS = ['branch_officer', 'study_secretary', 'committee_staff'] as const;
