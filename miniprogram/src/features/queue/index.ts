export { KeptSection } from './KeptSection';
export { KeptWork } from './KeptWork';
export { idOf, isNews, type KeptAct, type KeptFailure, type KeptOperation } from './kept-act';
export { keepRead, readKept } from './kept-reads';
export { meet, theQueue } from './the-queue';
export { useKept } from './use-kept';
export { type KeptStanding, useKeptStandings } from './use-kept-standings';
