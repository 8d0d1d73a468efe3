import * as corps from './corps';
import * as volunteeringPlans from './volunteering-events';
import * as volunteeringBook from './volunteering-record';
import * as volunteeringDay from './volunteering-service';
import * as volunteeringQueue from './volunteering-sign-ups';
import * as volunteers from './volunteers';

/** Operations of volunteers, their teams, events and hours, by their names on the wire. */
export const volunteering = {
  'volunteers.register': volunteers.volunteersRegister,
  'volunteers.openTeam': volunteers.volunteersOpenTeam,
  'volunteering.createEvent': volunteeringPlans.volunteeringCreateEvent,
  'volunteering.updateEvent': volunteeringPlans.volunteeringUpdateEvent,
  'volunteering.closeSignUp': volunteeringPlans.volunteeringCloseSignUp,
  'volunteering.events': volunteeringPlans.volunteeringEvents,
  'volunteering.event': volunteeringPlans.volunteeringEvent,
  'volunteering.publicEvents': volunteeringPlans.volunteeringPublicEvents,
  'volunteering.publicEvent': volunteeringPlans.volunteeringPublicEvent,
  'volunteering.carryOver': volunteeringPlans.volunteeringCarryOver,
  'volunteering.summary': volunteeringPlans.volunteeringSummary,
  'volunteering.signUp': volunteeringQueue.volunteeringSignUp,
  'volunteering.withdraw': volunteeringQueue.volunteeringWithdraw,
  'volunteering.takeUp': volunteeringQueue.volunteeringTakeUp,
  'volunteering.mySignUps': volunteeringQueue.volunteeringMySignUps,
  'volunteering.signUps': volunteeringQueue.volunteeringSignUps,
  'volunteering.signUpOthers': volunteeringQueue.volunteeringSignUpOthers,
  'volunteering.takeUpFor': volunteeringQueue.volunteeringTakeUpFor,
  'volunteering.release': volunteeringQueue.volunteeringRelease,
  'volunteering.callList': volunteeringQueue.volunteeringCallList,
  'volunteering.explain': volunteeringQueue.volunteeringExplain,
  'volunteering.mark': volunteeringDay.volunteeringMark,
  'volunteering.enter': volunteeringDay.volunteeringEnter,
  'volunteering.strike': volunteeringDay.volunteeringStrike,
  'volunteering.service': volunteeringDay.volunteeringService,
  'volunteering.confirmKept': volunteeringDay.volunteeringConfirmKept,
  'volunteering.confirmHours': volunteeringDay.volunteeringConfirmHours,
  'volunteering.due': volunteeringDay.volunteeringDue,
  'volunteering.correct': volunteeringDay.volunteeringCorrect,
  'volunteering.askCorrection': volunteeringDay.volunteeringAskCorrection,
  'volunteering.myRecord': volunteeringBook.volunteeringMyRecord,
  'volunteering.myService': volunteeringBook.volunteeringMyService,
  'volunteering.issueStatement': volunteeringBook.volunteeringIssueStatement,
  'volunteering.myStatements': volunteeringBook.volunteeringMyStatements,
  'volunteering.revokeStatement': volunteeringBook.volunteeringRevokeStatement,
  'volunteering.verify': volunteeringBook.volunteeringVerify,
  'corps.roster': corps.corpsRoster,
  'corps.setProfile': corps.corpsSetProfile,
  'corps.profile': corps.corpsProfile,
  'corps.addVolunteer': corps.corpsAddVolunteer,
  'corps.enrol': corps.corpsEnrol,
  'corps.join': corps.corpsJoin,
  'corps.leave': corps.corpsLeave,
} as const;
