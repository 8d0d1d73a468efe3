// Taro takes screen.weapp.ts or screen.h5.ts in its place; type checks and tests read the browser's.
export { keepScreenOn } from './screen.h5';
