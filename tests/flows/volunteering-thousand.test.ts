import { benchSignUps } from '../../scripts/bench/sign-ups';
import { tempDir } from '../support/temp-dir';

describe('a thousand sign up at once for a hundred places', () => {
  const folder = tempDir('sign-ups');
  afterAll(() => folder.remove());

  it('a hundred are in, nine hundred in line in the order they came, none twice, also as some withdraw', async () => {
    expect(await benchSignUps(folder.path)).toMatchObject({
      people: 1000,
      places: 100,
      in: 100,
      waiting: 900,
      outOfOrder: 0,
      double: 0,
      holdingAfterWithdrawals: 100,
    });
  });
});
