export { CompareScreen } from './CompareScreen';
export { OverviewScreen } from './OverviewScreen';
export { UnitScreen } from './UnitScreen';
export { WallScreen } from './WallScreen';
