import { quantile } from './statistics';

describe('quantiles of a run', () => {
  it('takes the nearest rank, whatever the order of the values', () => {
    const values = [5, 1, 4, 2, 3];
    expect(quantile(values, 0.5)).toBe(3);
    expect(quantile(values, 0.99)).toBe(5);
    expect(quantile(values, 0)).toBe(1);
  });

  it('has no answer for a run without values', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
