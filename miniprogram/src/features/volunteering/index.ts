export { EventScreen } from './event/EventScreen';
export { PosterScreen } from './event/PosterScreen';
export { eventLinkOf } from './event-link';
export { EventsScreen } from './events/EventsScreen';
export { SignUpScreen } from './sign-up/SignUpScreen';
