export { ChooseScreen } from './ChooseScreen';
export { PaperScreen } from './PaperScreen';
export { PaperSheet } from './PaperSheet';
