/**
 * Checks the weight of the built client against WeChat's limits and our own.
 * Run as `npm run check:size` after `npm run build:weapp`; measures `dist/h5` too where it stands.
 */
import { existsSync } from 'node:fs';
import { measureBrowserFirstLoad, measureWeapp, type WeappSize } from './measure-client';

const KB = 1024;
const MB = 1024 * KB;

/** Limits in bytes. Above `main.aim` the check warns, above any other figure it fails. */
export const BUDGET = {
  main: { aim: 1 * MB, most: 1.5 * MB },
  /** WeChat's own limit for one package. */
  subPackage: 2 * MB,
  /** WeChat's own limit for the whole. */
  total: 20 * MB,
} as const;

export interface SizeJudgement {
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(0)} KB`;

const over = (what: string, bytes: number, limit: number, advice: string): string[] =>
  bytes > limit ? [`${what}: ${kilobytes(bytes)}, limit ${kilobytes(limit)}; ${advice}`] : [];

/** Compares a WeChat build with {@link BUDGET}; each sentence says what to do about it. */
export const judgeSize = (size: WeappSize): SizeJudgement => {
  const { main, subPackage, total } = BUDGET;
  const tooMuch = over(
    'main package',
    size.mainPackageBytes,
    main.most,
    'move pages into miniprogram/src/packages/<package>',
  );
  return {
    failures: [
      ...tooMuch,
      ...Object.entries(size.subPackages).flatMap(([root, bytes]) =>
        over(`sub-package ${root}`, bytes, subPackage, 'split it into two packages'),
      ),
      ...over('all packages', size.totalBytes, total, 'leave out pictures and libraries'),
    ],
    warnings:
      tooMuch.length > 0
        ? []
        : over('main package', size.mainPackageBytes, main.aim, 'it should come below the aim'),
  };
};

const main = (): void => {
  const size = measureWeapp('dist/weapp');
  const { failures, warnings } = judgeSize(size);
  console.log(`main package ${kilobytes(size.mainPackageBytes)}`);
  for (const [root, bytes] of Object.entries(size.subPackages)) {
    console.log(`sub-package ${root} ${kilobytes(bytes)}`);
  }
  console.log(`all packages ${kilobytes(size.totalBytes)}`);
  if (existsSync('dist/h5/index.html')) {
    console.log(`browser, first load ${kilobytes(measureBrowserFirstLoad('dist/h5'))} gzip`);
  }
  for (const sentence of warnings) console.warn(`warning: ${sentence}`);
  for (const sentence of failures) console.error(`too big: ${sentence}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
};

if (require.main === module) main();
