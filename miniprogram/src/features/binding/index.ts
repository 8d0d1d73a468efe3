export { invitationOf } from './invitation-link';
export { JoinScreen } from './join/JoinScreen';
export { BindingSection } from './officer/BindingSection';
export { InvitationsScreen } from './officer/InvitationsScreen';
