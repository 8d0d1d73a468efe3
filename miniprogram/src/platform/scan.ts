// Taro takes scan.weapp.ts or scan.h5.ts in its place; type checks and tests read the browser's.
export { canScan, scan } from './scan.h5';
