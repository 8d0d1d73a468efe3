export { ChooseScreen } from './ChooseScreen';
export { PaperScreen } from './PaperScreen';
export { useWorkbook } from './use-workbook';
