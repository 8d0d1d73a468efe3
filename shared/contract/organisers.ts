/** Who plans activities of a unit, keeps its door and writes its record. */
export const ORGANISERS = ['branch_officer', 'committee_staff'] as const;
