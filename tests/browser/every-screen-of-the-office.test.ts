import { fitsEverywhere } from '../support/fits-everywhere';
import { SCREENS } from '../support/screens';

describe('every screen of joining, people, the office and one’s own', () => {
  fitsEverywhere(SCREENS.office);
});
