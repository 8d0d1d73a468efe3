// Taro takes leave-guard.weapp.ts or leave-guard.h5.ts in its place; tests read the browser's.
export { guardLeaving } from './leave-guard.h5';
