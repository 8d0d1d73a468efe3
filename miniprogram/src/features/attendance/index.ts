export { CheckInScreen } from './CheckInScreen';
export { doorLinkOf } from './door-link';
