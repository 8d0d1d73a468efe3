export { ConsentAsk } from './ConsentAsk';
export { ConsentsScreen } from './ConsentsScreen';
export { NoticeScreen } from './NoticeScreen';
