// Taro takes save-file.weapp.ts or save-file.h5.ts in its place; tests read the browser's.
export { saveFile } from './save-file.h5';
