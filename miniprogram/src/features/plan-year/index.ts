export { YearBar } from './YearBar';
export { YearNote } from './YearNote';
