export { DualLifeScreen } from './DualLifeScreen';
export { MyYearScreen } from './MyYearScreen';
export { YearStepper } from './YearStepper';
