export { ListScreen } from './ListScreen';
export { ListsScreen } from './ListsScreen';
export { MyListScreen } from './MyListScreen';
