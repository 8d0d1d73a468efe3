export { AppScreen, type AppScreenProps } from './AppScreen';
export { Columns, type ColumnsProps } from './Columns';
export type { PlaceName, TabName } from './destinations';
export { QueryState, type QueryStateProps } from './QueryState';
export type { Rights } from './rights';
export { type SessionState, useSession } from './use-session';
