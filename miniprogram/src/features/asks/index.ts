export { AsksCell, AsksEntry } from './AsksCell';
export { AsksScreen } from './AsksScreen';
export { OwnPart } from './OwnPart';
