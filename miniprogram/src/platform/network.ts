// Taro takes network.weapp.ts or network.h5.ts in its place; type checks and tests read the browser's.
export { isCutOff, onReturn } from './network.h5';
