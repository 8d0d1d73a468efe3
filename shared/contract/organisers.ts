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

/**
 * Who answers what members ask about an activity. The head of a study group gives leave; her own leave is
 * answered by the secretary or the committee.
 */
export const ANSWERERS = [...ORGANISERS, 'group_head'] as const;
