import { fitsEverywhere } from '../support/fits-everywhere';
import { SCREENS } from '../support/screens';

describe('every screen of activities, the board and the plan', () => {
  fitsEverywhere(SCREENS.activities);
});
