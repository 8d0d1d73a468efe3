export { ActivitiesView } from './ActivitiesView';
export { ActivityList } from './ActivityList';
export { ActivityScreen } from './ActivityScreen';
export { kindLabelOf } from './activity-words';
export { HomeView } from './HomeView';
export { ownStanding } from './own-standing';
export { ServesList } from './ServesList';
export { presentNote, presentText, standingWords } from './standing-words';
