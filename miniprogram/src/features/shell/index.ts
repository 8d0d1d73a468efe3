export { AppScreen } from './AppScreen';
export { Columns } from './Columns';
export { ConsentsCell, MyDataCell } from './OwnDataCells';
export { PapersEntry } from './PapersEntry';
export { QueryState } from './QueryState';
export { RightsGate } from './RightsGate';
export { useSession } from './use-session';
export { VolunteerEntry } from './VolunteerEntry';
