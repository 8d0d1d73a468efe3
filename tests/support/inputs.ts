import { randomUUID } from 'node:crypto';
import type { OperationName } from '@shared/contract';
import { DEFAULT_TERMS } from '@shared/domain/retention/terms';
import { DAY } from '@shared/domain/time';
import { DEMO_INVITED } from '../../scripts/demo/people';
import { boardInputs } from './inputs-board';
import { bulletinInputs } from './inputs-bulletins';
import { caseInputs } from './inputs-cases';
import { commitmentInputs } from './inputs-commitments';
import { entryInputs } from './inputs-entries';
import { listInputs } from './inputs-lists';
import { studyInputs } from './inputs-study';
import { studyAttendanceInputs } from './inputs-study-attendance';
import { volunteeringInputs } from './inputs-volunteering';
import { yearInputs } from './inputs-years';
import { type Records, ROSTER } from './records';
import { checkInWith, partyDay, type World } from './world';

/** A record nobody has filled in yet. */
const EMPTY_RECORD = {
  chair: '',
  recorder: '',
  agenda: [],
  summary: '',
  vote: '',
  decisions: [],
  attachments: [],
  headCount: null,
};

/**
 * The least each operation takes, on records of the third branch of the demonstration office.
 * A stale revision, so that no draft is used up.
 */
export const inputsFor = (world: World, records: Records): Record<OperationName, object> => {
  const { activityId, draftId, importId, feedbackId, dataRequestId, askId, reportId } = records;
  const { bulletinId, showingId, entryId, studySessionId, caseId, roundId } = records;
  const { requestId, ...fields } = partyDay();
  const { startsAt, endsAt, place, ...undated } = fields;
  const series = {
    ...undated,
    place,
    dates: [30, 60].map((days) => ({
      startsAt: startsAt + days * DAY,
      endsAt: endsAt + days * DAY,
    })),
  };
  const onDraft = { draftId, revision: 99 };
  return {
    ...bulletinInputs({ bulletinId, showingId }),
    ...volunteeringInputs(records),
    'session.me': {},
    'session.open': {},
    'binding.look': { noticeVersion: 'x', way: { kind: 'invitation', code: 'x' } },
    'binding.confirm': { ticket: 'x', consents: [] },
    'binding.foundOffice': {
      code: 'x',
      noticeVersion: 'x',
      officeName: '演示·单位',
      branches: 1,
      name: '演示·某人',
    },
    'consents.list': {},
    'consents.give': { purpose: 'volunteer', version: 'x' },
    'consents.withdraw': { purpose: 'volunteer' },
    'consents.notice': {},
    'myData.get': {},
    'myData.records': {},
    'myData.export': { format: 'json' },
    'myData.close': { word: '注销' },
    'dataRequests.create': { requestId, field: 'other', wanted: '看一看', reason: '试一试' },
    'dataRequests.mine': {},
    'dataRequests.list': { show: 'waiting' },
    'dataRequests.answer': {
      id: dataRequestId,
      answer: { kind: 'refuse', reason: '与名册档案一致' },
    },
    'reminders.templates': {},
    'reminders.allowed': { requestId, templateIds: ['local-template-day-before'] },
    'reminders.callList': { activityId },
    'reminders.outbox': {},
    'reminders.settings': {},
    'reminders.setRule': { occasion: 'digest', on: true },
    'reminders.setDays': { from: '2023-01-23', to: '2023-01-24', as: 'off' },
    'reminders.digest': {},
    'retention.preview': {},
    // A revision that is not there: nothing is changed.
    'retention.change': {
      revision: 99,
      terms: DEFAULT_TERMS,
      handOvers: [],
      reason: '试一试',
    },
    'volunteers.register': {
      officeId: 'demo',
      unitId: 'fitness-volunteer-corps',
      name: '演示·某人',
      phone: { kind: 'typed', number: '13800000000' },
      category: 'other',
      instructorLevel: null,
      age: 'adult',
      noticeVersion: 'x',
      risksVersion: 'x',
      consents: [],
    },
    'binding.invite': { memberId: 'sun-li', unitId: 'branch-3', requestId },
    'binding.revoke': { memberId: 'sun-li', unitId: 'branch-3' },
    'binding.unbind': { memberId: DEMO_INVITED, unitId: 'branch-3', reason: '换了手机' },
    'binding.of': { memberId: 'sun-li', unitId: 'branch-3' },
    'binding.list': { unitId: 'branch-3' },
    'binding.units': {},
    'volunteers.openTeam': { unitId: 'fitness-volunteer-corps', open: true },
    'people.list': {},
    'people.get': { memberId: 'sun-li' },
    'people.add': {
      requestId: randomUUID(),
      unitId: 'branch-3',
      name: '演示·新来的人',
      memberClass: 'full_member',
      post: null,
      phone: null,
      rosterKey: null,
      leading: false,
      young: false,
      from: '2022-11-18',
      isNamesake: false,
    },
    'people.correct': { memberId: 'sun-li', memberClass: 'full_member' },
    'people.setRoles': {
      memberId: 'sun-li',
      unitId: 'branch-3',
      roles: [],
      from: '2022-11-18',
      to: null,
    },
    'people.join': { memberId: 'sun-li', unitId: 'study-group', from: '2022-11-18' },
    // To a unit of another kind: nobody is really moved.
    'people.transfer': {
      memberId: 'sun-li',
      unitId: 'branch-3',
      toUnitId: 'study-group',
      on: '2022-11-18',
    },
    'people.requestTransfer': {
      memberId: 'sun-li',
      unitId: 'branch-3',
      toUnitId: 'study-group',
      on: '2022-11-18',
    },
    'people.receiveTransfer': { memberId: 'sun-li', on: '2022-11-18' },
    'people.dropTransfer': { memberId: 'sun-li' },
    'people.undoMove': { memberId: 'sun-li', unitId: 'branch-3' },
    'people.endMembership': {
      memberId: 'sun-li',
      unitId: 'branch-3',
      lastDay: '2022-11-01',
      reason: 'other',
    },
    'people.units': {},
    'people.addUnit': {
      requestId,
      name: '第一党小组',
      kind: 'branch_subgroup',
      parentId: 'branch-3',
      from: '2022-11-18',
    },
    'people.renameUnit': { unitId: 'branch-3', name: '第三支部' },
    'people.endUnit': { unitId: 'branch-3', lastDay: '2022-12-31' },
    'people.transferUnit': {
      unitId: 'branch-3',
      toUnitId: 'branch-4',
      on: '2022-12-01',
      preview: true,
    },
    'activities.create': { requestId, ...fields },
    'activities.update': { activityId, ...fields },
    'activities.publish': { activityId },
    'activities.close': { activityId },
    'activities.cancel': { activityId, reason: '场馆检修' },
    'activities.get': { activityId },
    'activities.list': { view: 'organising', when: 'upcoming' },
    'activities.doorKey': { activityId },
    'activities.createSeries': { requestId, ...series },
    'activities.inviteUnits': { activityId, unitIds: ['branch-5'] },
    'activities.postpone': { activityId, requestId, startsAt, endsAt, place, reason: '场地检修' },
    'activities.calendar': { view: 'attending', month: '2022-11' },
    'activities.last': { unitId: 'branch-3', kind: 'theme_party_day' },
    'activities.myYear': { year: 2022 },
    'activities.dualLife': { year: 2022 },
    'activities.getRecord': { activityId },
    'activities.writeRecord': { activityId, seenAt: 0, record: EMPTY_RECORD, commitmentIds: [] },
    'activities.handIn': { activityId, despite: [] },
    'attendance.checkIn': checkInWith(world, activityId),
    'attendance.roster': { activityId },
    'attendance.counts': { activityId },
    'attendance.enter': {
      activityId,
      memberIds: ['sun-li'],
      method: 'paper_sheet',
      arrival: 'on_time',
      requestId,
    },
    'attendance.strikeOut': { activityId, memberId: 'sun-li', reason: '登记错了人' },
    'attendance.enterLeave': {
      activityId,
      memberIds: ['sun-li'],
      class: 'official',
      requestId: randomUUID(),
    },
    'attendance.undo': { activityId, requestId },
    'attendance.confirmKept': { activityId },
    'attendance.leftEarly': { activityId, memberId: 'sun-li', leftAt: null },
    'attendance.exempt': { activityId, memberId: 'sun-li', exempt: true, reason: '支部决定' },
    'attendance.candidates': { activityId, search: '刘' },
    'attendance.addPeople': {
      activityId,
      memberIds: ['liu-yang'],
      as: 'sitting_in',
      reason: '列席交流',
    },
    'attendance.addGuest': { activityId, name: '演示·来宾', from: '群众代表', requestId },
    'attendance.removePerson': { activityId, memberId: 'member-23', reason: '名单有误' },
    'asks.create': { activityId, requestId, ask: { name: 'leave', class: 'official' } },
    'asks.withdraw': { askId },
    'asks.mine': {},
    'asks.list': { show: 'open' },
    'asks.answer': { askId, answer: { name: 'decline', reason: '请当面说明' } },
    ...entryInputs(entryId),
    ...caseInputs({ caseId, roundId }),
    ...listInputs(),
    ...yearInputs(draftId),
    ...boardInputs(),
    'plan.createDraft': { requestId, source: { kind: 'text', text: '不是要点' } },
    'plan.listDrafts': {},
    'plan.getDraft': { draftId },
    'plan.reviseDraft': { ...onDraft, change: { kind: 'join_with_previous', number: 1 } },
    'plan.confirmDraft': onDraft,
    'plan.discardDraft': onDraft,
    'plan.commitments': {},
    ...commitmentInputs(requestId),
    'roster.createImport': { requestId, name: '名册.csv', base64: ROSTER },
    'roster.advanceImport': { importId },
    'roster.getImport': { importId },
    'roster.listImports': {},
    'roster.importRows': { importId, verdict: 'add' },
    'roster.decideRow': { importId, rowId: `${importId}:2`, decision: null },
    'roster.chooseEnds': { importId, chosen: false },
    'roster.confirmImport': { importId, revision: 99, endsOn: '2022-11-18' },
    'roster.discardImport': { importId },
    'roster.template': {},
    'audit.list': {},
    'audit.export': { requestId, from: 1 },
    'audit.status': {},
    'feedback.write': {
      requestId: randomUUID(),
      kind: 'suggestion',
      text: '活动通知能否早一天发',
      signed: false,
    },
    'feedback.mine': {},
    'feedback.myItem': { feedbackId },
    'feedback.reply': { feedbackId, text: '具体哪一天' },
    'feedback.close': { feedbackId },
    'feedback.withdraw': { feedbackId },
    'feedback.list': {},
    'feedback.item': { feedbackId },
    'feedback.take': { feedbackId },
    'feedback.answer': { feedbackId, text: '自下月起提前两天' },
    ...studyInputs(),
    'inputs.part': { uploadId: 'upload-1', index: 0, text: 'x' },
    'reports.paper': {
      request: { of: 'activity', paper: 'activity_record', activityId },
      requestId: randomUUID(),
    },
    'reports.ownPaper': {
      request: { of: 'own_service', paper: 'service_record', year: 2022 },
      requestId: randomUUID(),
    },
    'reports.ownFile': {
      request: { of: 'own_service', paper: 'service_record', year: 2022 },
      requestId: randomUUID(),
    },
    'reports.choices': {},
    'reports.start': {
      request: { of: 'activity', paper: 'sign_in_blank', activityId },
      requestId: randomUUID(),
    },
    'reports.advance': { reportId },
    'reports.get': { reportId },
    'reports.list': {},
    'reports.file': { reportId },
    'reports.pages': { reportId, from: 0 },
    'reports.discard': { reportId },
    ...studyAttendanceInputs({ activityId, studySessionId }),
    'office.about': {},
    'office.setUploads': { allowed: false },
    'office.setFilingNumber': { filingNumber: '演示备2022001号', reason: '备案完成' },
  };
};
