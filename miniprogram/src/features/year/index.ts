export { DualLifeScreen } from './DualLifeScreen';
export { MyYearScreen } from './MyYearScreen';
