import { attackFrom, OF_NO_ROSTER } from '../support/attack-scope';
import { MARKS } from '../support/outsiders';

/** Accounts whose rights end at their own unit. */
const OF_A_UNIT = ['zhao-lei', 'zhang-min', 'chen-jing', 'lin-xiao'];

describe('whatever is sent by those whose rights end at a unit, or who have none', () => {
  attackFrom({
    attackers: [...OF_A_UNIT, ...OF_NO_ROSTER],
    marks: [...MARKS.otherOffice, ...MARKS.otherUnit],
    hidesUnits: true,
  });
});
