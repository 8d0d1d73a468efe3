export { YearNote } from './YearNote';
export { YearStanding } from './YearStanding';
export { YearSwitch } from './YearSwitch';
