// Taro takes choose-file.weapp.ts or choose-file.h5.ts in its place; tests read the browser's.
export { chooseFile } from './choose-file.h5';
export type { ChosenFile } from './chosen-file';
