export { BoardScreen } from './BoardScreen';
export { ItemScreen } from './ItemScreen';
