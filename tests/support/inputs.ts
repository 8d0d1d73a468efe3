import { randomUUID } from 'node:crypto';
import type { OperationName } from '@shared/contract';
import { DEFAULT_TERMS } from '@shared/domain/retention/terms';
import { DEMO_INVITED } from '../../scripts/demo/people';
import { checkInWith, partyDay, type World } from './world';

/** Records of the demonstration office that inputs name. */
export interface Records {
  activityId: string;
  draftId: string;
  importId: string;
  feedbackId: string;
  dataRequestId: string;
}

/** A roster with one row. */
const ROSTER = Buffer.from('姓名,支部,党员类别\n演示·新来的人,第三支部,正式党员\n').toString(
  'base64',
);

/** Makes the records that only a few operations name, in the demonstration office. */
export const recordsToNameIn = async (world: World): Promise<Omit<Records, 'activityId'>> => {
  const staff = world.as('he-ping');
  const draft = await staff.ask('plan.createDraft', {
    requestId: randomUUID(),
    source: { kind: 'text', text: '2023年党建工作要点\n一、党的建设\n1.学习。加强党员教育。\n' },
  });
  const roster = { requestId: randomUUID(), name: '名册.csv', base64: ROSTER };
  const { id: importId } = await staff.ask('roster.createImport', roster);
  await staff.ask('roster.advanceImport', { importId });
  const { id: feedbackId } = await world.as('zhang-min').ask('feedback.write', {
    requestId: randomUUID(),
    kind: 'problem',
    text: '名单翻页时慢',
    signed: false,
  });
  const { id: dataRequestId } = await world.as('sun-li').ask('dataRequests.create', {
    requestId: randomUUID(),
    field: 'other',
    wanted: '看一看',
    reason: '试一试',
  });
  return { draftId: draft.id, importId, feedbackId, dataRequestId };
};

/**
 * The least each operation takes, on records of the third branch of the demonstration office.
 * A stale revision, so that no draft is used up.
 */
export const inputsFor = (
  world: World,
  { activityId, draftId, importId, feedbackId, dataRequestId }: Records,
): Record<OperationName, object> => {
  const { requestId, ...fields } = partyDay();
  const onDraft = { draftId, revision: 99 };
  return {
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
    'board.get': {},
    'board.item': { number: 4 },
    'plan.createDraft': { requestId, source: { kind: 'text', text: '不是要点' } },
    'plan.listDrafts': {},
    'plan.getDraft': { draftId },
    'plan.reviseDraft': { ...onDraft, change: { kind: 'join_with_previous', number: 1 } },
    'plan.confirmDraft': onDraft,
    'plan.discardDraft': onDraft,
    'plan.commitments': {},
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
    'inputs.part': { uploadId: 'upload-1', index: 0, text: 'x' },
    'office.about': {},
    'office.setFilingNumber': { filingNumber: '演示备2022001号', reason: '备案完成' },
  };
};
