export { ImportScreen } from './ImportScreen';
export { ReviewScreen } from './ReviewScreen';
