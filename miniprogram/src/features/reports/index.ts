export { ChooseScreen } from './ChooseScreen';
export { PaperScreen } from './PaperScreen';
