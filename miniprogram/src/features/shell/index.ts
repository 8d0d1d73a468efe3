export { AppScreen } from './AppScreen';
export { Columns } from './Columns';
export { QueryState } from './QueryState';
export { useSession } from './use-session';
