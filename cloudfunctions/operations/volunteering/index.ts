import { askCorrection } from './ask-correction';
import { callList } from './call-list';
import { carryOver } from './carry-over';
import { closeSignUp } from './close-sign-up';
import { confirmHours } from './confirm-hours';
import { confirmKept } from './confirm-kept';
import { correct } from './correct';
import { createEvent } from './create-event';
import { due } from './due';
import { enter } from './enter';
import { event } from './event';
import { events } from './events';
import { explain } from './explain';
import { issueStatement } from './issue-statement';
import { mark } from './mark';
import { myRecord } from './my-record';
import { myService } from './my-service';
import { mySignUps } from './my-sign-ups';
import { myStatements } from './my-statements';
import { publicEvent } from './public-event';
import { publicEvents } from './public-events';
import { release } from './release';
import { revokeStatement } from './revoke-statement';
import { service } from './service';
import { signUp } from './sign-up';
import { signUpOthers } from './sign-up-others';
import { signUps } from './sign-ups';
import { strike } from './strike';
import { summary } from './summary';
import { takeUp } from './take-up';
import { takeUpFor } from './take-up-for';
import { updateEvent } from './update-event';
import { verify } from './verify';
import { withdraw } from './withdraw';

/** Operations of this area, by their names on the wire. */
export const volunteeringOperations = {
  'volunteering.createEvent': createEvent,
  'volunteering.updateEvent': updateEvent,
  'volunteering.closeSignUp': closeSignUp,
  'volunteering.events': events,
  'volunteering.event': event,
  'volunteering.publicEvents': publicEvents,
  'volunteering.publicEvent': publicEvent,
  'volunteering.carryOver': carryOver,
  'volunteering.summary': summary,
  'volunteering.signUp': signUp,
  'volunteering.withdraw': withdraw,
  'volunteering.takeUp': takeUp,
  'volunteering.mySignUps': mySignUps,
  'volunteering.signUps': signUps,
  'volunteering.signUpOthers': signUpOthers,
  'volunteering.takeUpFor': takeUpFor,
  'volunteering.release': release,
  'volunteering.callList': callList,
  'volunteering.explain': explain,
  'volunteering.mark': mark,
  'volunteering.enter': enter,
  'volunteering.strike': strike,
  'volunteering.service': service,
  'volunteering.confirmKept': confirmKept,
  'volunteering.confirmHours': confirmHours,
  'volunteering.due': due,
  'volunteering.correct': correct,
  'volunteering.askCorrection': askCorrection,
  'volunteering.myRecord': myRecord,
  'volunteering.myService': myService,
  'volunteering.issueStatement': issueStatement,
  'volunteering.myStatements': myStatements,
  'volunteering.revokeStatement': revokeStatement,
  'volunteering.verify': verify,
} as const;
