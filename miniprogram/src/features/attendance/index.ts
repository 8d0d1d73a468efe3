export { CheckInScreen } from './CheckInScreen';
export { type DoorLink, doorLinkOf } from './door-link';
