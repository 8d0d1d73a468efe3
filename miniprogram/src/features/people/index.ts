export { PeopleScreen } from './PeopleScreen';
export { PersonScreen } from './PersonScreen';
export { UnitsScreen } from './UnitsScreen';
