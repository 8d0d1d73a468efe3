export { MyFeedbackScreen } from './MyFeedbackScreen';
export { MyItemScreen } from './MyItemScreen';
export { OfficeItemScreen } from './OfficeItemScreen';
export { OfficeListScreen } from './OfficeListScreen';
