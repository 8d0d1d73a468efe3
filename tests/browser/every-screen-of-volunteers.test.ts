import { fitsEverywhere } from '../support/fits-everywhere';
import { SCREENS } from '../support/screens';

describe('every screen of volunteers', () => {
  fitsEverywhere(SCREENS.volunteers);
});
