// Taro takes print.weapp.ts or print.h5.ts in its place; type checks and tests read the browser's.
export { CAN_PRINT, printPart } from './print.h5';
