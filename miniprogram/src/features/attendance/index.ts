export { CheckInForm } from './CheckInForm';
export { CheckInScreen } from './CheckInScreen';
export { type Attempt, type CheckInState, FOLLOWS, lateStep, nextStep } from './check-in-state';
export { type DoorLink, doorLinkOf } from './door-link';
export { KeptCheckIn } from './KeptCheckIn';
export { Stopped } from './Stopped';
