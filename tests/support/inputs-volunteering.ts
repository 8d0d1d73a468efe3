import { randomUUID } from 'node:crypto';
import type { Records } from './records';
import { shiftOf, signUpInput, volunteerEvent } from './volunteer-event';
import { shanghai } from './world';

/** The least each operation on volunteer events takes, on an event of the third branch. */
export const volunteeringInputs = ({ eventId }: Pick<Records, 'eventId'>) => {
  const shiftId = `${eventId}.1`;
  const { requestId: _made, ...planned } = volunteerEvent({
    unitId: 'branch-3',
    commitmentIds: [],
  });
  const onSignUp = { shiftId, memberId: 'sun-li' };
  const profile = { skills: [], volunteerNumber: null, instructorNumber: null };
  const team = { unitId: 'fitness-volunteer-corps' };
  return {
    'volunteering.createEvent': { requestId: randomUUID(), ...planned },
    // A theme that people have not seen: the open event keeps its own.
    'volunteering.updateEvent': {
      activityId: eventId,
      ...planned,
      theme: '另一个主题',
      shifts: [shiftOf({ id: shiftId })],
    },
    'volunteering.closeSignUp': { activityId: eventId, closed: false },
    'volunteering.events': { view: 'coming' },
    'volunteering.event': { activityId: eventId },
    'volunteering.publicEvents': {},
    'volunteering.publicEvent': { activityId: eventId },
    'volunteering.carryOver': {
      activityId: eventId,
      requestId: randomUUID(),
      startsAt: shanghai('2022-12-04', '08:30'),
      place: '体育馆',
    },
    'volunteering.summary': { year: 2022 },
    'volunteering.signUp': signUpInput(shiftId),
    'volunteering.withdraw': { shiftId },
    'volunteering.takeUp': { shiftId },
    'volunteering.mySignUps': {},
    'volunteering.signUps': { activityId: eventId },
    'volunteering.signUpOthers': {
      shiftId,
      requestId: randomUUID(),
      risksVersion: 1,
      people: [{ memberId: 'sun-li', how: 'in_person', guardianAgreed: false }],
    },
    'volunteering.takeUpFor': { ...onSignUp, how: 'by_phone' },
    'volunteering.release': { ...onSignUp, release: false, reason: '人手不够' },
    'volunteering.callList': { activityId: eventId },
    'volunteering.explain': { shiftId, text: '孩子生病' },
    'volunteering.mark': {
      activityId: eventId,
      act: 'in',
      code: '000000',
      requestId: randomUUID(),
      capturedAt: shanghai('2022-11-27', '08:30'),
    },
    'volunteering.enter': {
      shiftId,
      requestId: randomUUID(),
      memberIds: ['sun-li'],
      marks: [{ act: 'in', at: shanghai('2022-11-27', '08:30') }],
    },
    'volunteering.strike': {
      ...onSignUp,
      act: 'in',
      at: shanghai('2022-11-27', '08:30'),
      reason: '登记错了',
    },
    'volunteering.service': { activityId: eventId },
    'volunteering.confirmKept': { activityId: eventId },
    'volunteering.confirmHours': {
      activityId: eventId,
      rows: [{ ...onSignUp, seen: 1 }],
      evenLong: false,
    },
    'volunteering.due': {},
    'volunteering.correct': { ...onSignUp, seen: 1, times: null, reason: '以签到为准' },
    'volunteering.askCorrection': { shiftId, text: '我早到半小时' },
    'volunteering.myRecord': {},
    'volunteering.myService': { shiftId },
    'volunteering.issueStatement': {
      requestId: randomUUID(),
      from: '2022-01-01',
      to: '2022-12-31',
    },
    'volunteering.myStatements': {},
    'volunteering.revokeStatement': { number: '2022-9999', reason: '有误' },
    'volunteering.verify': { number: '2022-9999', code: 'x' },
    'corps.roster': team,
    'corps.profile': {},
    'corps.setProfile': profile,
    'corps.addVolunteer': {
      ...team,
      ...profile,
      requestId: randomUUID(),
      name: '演示·老运动员',
      phone: null,
      category: 'retired_athlete',
      instructorLevel: null,
      age: 'adult',
      consent: 'in_person',
    },
    'corps.enrol': team,
    'corps.join': { ...team, memberId: 'sun-li', from: '2022-11-18', consent: 'in_person' },
    'corps.leave': { ...team, memberId: 'lin-xiao', lastDay: '2020-01-01' },
  };
};
