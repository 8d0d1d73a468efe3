import { BUDGET, judgeSize } from './check-size';

const size = (mainPackageBytes: number, subPackageBytes = 0) => ({
  mainPackageBytes,
  totalBytes: mainPackageBytes + subPackageBytes,
  subPackages: { 'packages/board': subPackageBytes },
});

describe('the size of the mini-program', () => {
  it('below the aim nothing is said', () => {
    expect(judgeSize(size(BUDGET.main.aim))).toEqual({ failures: [], warnings: [] });
  });

  it('a main package over 1 MB is a warning', () => {
    const { failures, warnings } = judgeSize(size(BUDGET.main.aim + 1));
    expect(failures).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('main package: 1024 KB')]);
  });

  it('a main package over 1.5 MB fails and says where pages go', () => {
    const { failures, warnings } = judgeSize(size(BUDGET.main.most + 1));
    expect(failures).toEqual([expect.stringContaining('miniprogram/src/packages')]);
    expect(warnings).toEqual([]);
  });

  it('a sub-package over 2 MB fails', () => {
    expect(judgeSize(size(1, BUDGET.subPackage + 1)).failures).toEqual([
      expect.stringContaining('sub-package packages/board'),
    ]);
  });

  it('more than 20 MB in all fails', () => {
    const whole = { mainPackageBytes: 1, totalBytes: BUDGET.total + 1, subPackages: {} };
    expect(judgeSize(whole).failures).toEqual([expect.stringContaining('all packages')]);
  });
});
