import { fitsEverywhere } from '../support/fits-everywhere';
import { SCREENS } from '../support/screens';

describe('every screen of the study group', () => {
  fitsEverywhere(SCREENS.study);
});
