/** Lists of volunteering as operations and papers both need them. */
export { figuresIn, serviceRowOf } from './figures';
export { healed } from './healed';
export { namesIn } from './named';
export { serviceRows } from './service-rows';
export { phoneIfAgreed, signUpRows } from './sign-up-rows';
export { summarised } from './summarised';
export { corpsRowOf, placeIn, rosterRows } from './team-rows';
