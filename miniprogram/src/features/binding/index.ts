export { invitationOf } from './invitation-link';
export { wishOf } from './join/event-wish';
export { JoinScreen } from './join/JoinScreen';
export { BindingSection } from './officer/BindingSection';
export { InvitationsScreen } from './officer/InvitationsScreen';
