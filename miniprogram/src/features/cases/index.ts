export { CaseList } from './CaseList';
export { CaseScreen } from './CaseScreen';
export { CaseSheet } from './CaseSheet';
export { CasesScreen } from './CasesScreen';
