import { attackFrom } from '../support/attack-scope';
import { MARKS } from '../support/outsiders';

/** Accounts whose rights end at their own office. */
const OF_THE_OFFICE = ['he-ping', 'wu-di', 'li-jianguo'];

describe('whatever is sent by those whose rights end at the office', () => {
  attackFrom({ attackers: OF_THE_OFFICE, marks: MARKS.otherOffice, hidesUnits: false });
});
