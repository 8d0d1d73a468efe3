import type { OperationName } from '@shared/contract';
import type { Runnable } from '../runtime/operation';
import { calendar } from './activities/calendar';
import { cancel } from './activities/cancel';
import { close } from './activities/close';
import { create } from './activities/create';
import { createSeries } from './activities/create-series';
import { doorKey } from './activities/door-key';
import { dualLife } from './activities/dual-life';
import { get as getActivity } from './activities/get';
import { getRecord } from './activities/get-record';
import { handIn } from './activities/hand-in';
import { inviteUnits } from './activities/invite-units';
import { last } from './activities/last';
import { list } from './activities/list';
import { myYear } from './activities/my-year';
import { postpone } from './activities/postpone';
import { publish } from './activities/publish';
import { update } from './activities/update';
import { writeRecord } from './activities/write-record';
import { answer as answerAsk } from './asks/answer';
import { create as createAsk } from './asks/create';
import { list as listAsks } from './asks/list';
import { mine as myAsks } from './asks/mine';
import { withdraw as withdrawAsk } from './asks/withdraw';
import { addGuest } from './attendance/add-guest';
import { addPeople } from './attendance/add-people';
import { candidates } from './attendance/candidates';
import { checkIn } from './attendance/check-in';
import { confirmKept } from './attendance/confirm-kept';
import { counts } from './attendance/counts';
import { enter } from './attendance/enter';
import { enterLeave } from './attendance/enter-leave';
import { exempt } from './attendance/exempt';
import { leftEarly } from './attendance/left-early';
import { removePerson } from './attendance/remove-person';
import { roster } from './attendance/roster';
import { strikeOut } from './attendance/strike-out';
import { undo } from './attendance/undo';
import { exportChain } from './audit/export';
import { list as listAudit } from './audit/list';
import { status as auditStatus } from './audit/status';
import { confirm } from './binding/confirm';
import { foundOffice } from './binding/found-office';
import { invite } from './binding/invite';
import { list as listBindings } from './binding/list';
import { look } from './binding/look';
import { of as bindingOf } from './binding/of';
import { revoke } from './binding/revoke';
import { unbind } from './binding/unbind';
import { units as bindingUnits } from './binding/units';
import { boardOperations } from './board/operations';
import { absentees as bulletinAbsentees } from './bulletins/absentees';
import { correct as correctBulletin } from './bulletins/correct';
import { draft as draftBulletin } from './bulletins/draft';
import { figures as bulletinFigures } from './bulletins/figures';
import { get as getBulletin } from './bulletins/get';
import { issue as issueBulletin } from './bulletins/issue';
import { list as listBulletins } from './bulletins/list';
import { propose as proposeBulletin } from './bulletins/propose';
import { save as saveBulletin } from './bulletins/save';
import { withdraw as withdrawBulletin } from './bulletins/withdraw';
import { caseOperations } from './cases/operations';
import { give } from './consents/give';
import { list as listConsents } from './consents/list';
import { notice } from './consents/notice';
import { withdraw } from './consents/withdraw';
import { corpsOperations } from './corps';
import { answer } from './data-requests/answer';
import { create as createDataRequest } from './data-requests/create';
import { list as listDataRequests } from './data-requests/list';
import { mine as myDataRequests } from './data-requests/mine';
import { list as listDuties } from './duties/list';
import { matters as dutyMatters } from './duties/matters';
import { entryOperations } from './entries/operations';
import { answer as answerFeedback } from './feedback/answer';
import { close as closeFeedback } from './feedback/close';
import { item as feedbackItem } from './feedback/item';
import { list as listFeedback } from './feedback/list';
import { mine as myFeedback } from './feedback/mine';
import { myItem as myFeedbackItem } from './feedback/my-item';
import { reply as replyToFeedback } from './feedback/reply';
import { take as takeFeedback } from './feedback/take';
import { withdraw as withdrawFeedback } from './feedback/withdraw';
import { write as writeFeedback } from './feedback/write';
import type { OperationDeps } from './implement';
import { part } from './inputs/part';
import { inspectionOperations } from './inspections/operations';
import { listOperations } from './lists/operations';
import { makeUpOperations } from './make-ups';
import { close as closeAccount } from './my-data/close';
import { exportData } from './my-data/export';
import { get as getMyData } from './my-data/get';
import { records } from './my-data/records';
import { officeOperations } from './office/operations';
import { add as addPerson } from './people/add';
import { addUnit } from './people/add-unit';
import { correct as correctPerson } from './people/correct';
import { dropTransfer } from './people/drop-transfer';
import { endMembership } from './people/end-membership';
import { endUnit } from './people/end-unit';
import { get as getPerson } from './people/get';
import { join as joinUnit } from './people/join';
import { list as listPeople } from './people/list';
import { receiveTransfer } from './people/receive-transfer';
import { renameUnit } from './people/rename-unit';
import { requestTransfer } from './people/request-transfer';
import { setRoles } from './people/set-roles';
import { transfer as transferPerson } from './people/transfer';
import { transferUnit } from './people/transfer-unit';
import { undoMove } from './people/undo-move';
import { units as peopleUnits } from './people/units';
import { planOperations } from './plan/operations';
import { allowed } from './reminders/allowed';
import { callList } from './reminders/call-list';
import { outbox } from './reminders/outbox';
import { reminderSettingOperations } from './reminders/setting-operations';
import { templates } from './reminders/templates';
import type { ReportOperation } from './reports';
import { change as changeRetention } from './retention/change';
import { preview as previewRetention } from './retention/preview';
import { advanceImport } from './roster/advance-import';
import { chooseEnds } from './roster/choose-ends';
import { confirmImport } from './roster/confirm-import';
import { createImport } from './roster/create-import';
import { decideRow } from './roster/decide-row';
import { discardImport } from './roster/discard-import';
import { getImport } from './roster/get-import';
import { importRows } from './roster/import-rows';
import { listImports } from './roster/list-imports';
import { template } from './roster/template';
import { me } from './session/me';
import { open } from './session/open';
import { showingOperations } from './showings/operations';
import { studyArchiveOperations } from './study/archive-operations';
import { studyAttendanceOperations } from './study/attendance-operations';
import { studyPlanOperations } from './study/plan-operations';
import { volunteeringOperations } from './volunteering';
import { openTeam } from './volunteers/open-team';
import { register } from './volunteers/register';
import { yearOperations } from './years/operations';

/** Every operation of the function `api` and the code behind it. */
export const operationRegistry = {
  'session.me': me,
  'session.open': open,
  'binding.look': look,
  'binding.confirm': confirm,
  'binding.invite': invite,
  'binding.revoke': revoke,
  'binding.unbind': unbind,
  'binding.of': bindingOf,
  'binding.list': listBindings,
  'binding.units': bindingUnits,
  'binding.foundOffice': foundOffice,
  'people.list': listPeople,
  'people.get': getPerson,
  'people.add': addPerson,
  'people.correct': correctPerson,
  'people.setRoles': setRoles,
  'people.join': joinUnit,
  'people.transfer': transferPerson,
  'people.requestTransfer': requestTransfer,
  'people.receiveTransfer': receiveTransfer,
  'people.dropTransfer': dropTransfer,
  'people.undoMove': undoMove,
  'people.endMembership': endMembership,
  'people.units': peopleUnits,
  'people.addUnit': addUnit,
  'people.renameUnit': renameUnit,
  'people.endUnit': endUnit,
  'people.transferUnit': transferUnit,
  ...volunteeringOperations,
  ...corpsOperations,
  'volunteers.register': register,
  'volunteers.openTeam': openTeam,
  'consents.list': listConsents,
  'consents.give': give,
  'consents.withdraw': withdraw,
  'consents.notice': notice,
  'myData.get': getMyData,
  'myData.records': records,
  'myData.export': exportData,
  'myData.close': closeAccount,
  'dataRequests.create': createDataRequest,
  'dataRequests.mine': myDataRequests,
  'dataRequests.list': listDataRequests,
  'dataRequests.answer': answer,
  'reminders.templates': templates,
  'reminders.allowed': allowed,
  'reminders.callList': callList,
  'reminders.outbox': outbox,
  ...reminderSettingOperations,
  'retention.preview': previewRetention,
  'retention.change': changeRetention,
  'activities.create': create,
  'activities.update': update,
  'activities.publish': publish,
  'activities.close': close,
  'activities.cancel': cancel,
  'activities.get': getActivity,
  'activities.list': list,
  'activities.doorKey': doorKey,
  'activities.createSeries': createSeries,
  'activities.inviteUnits': inviteUnits,
  'activities.postpone': postpone,
  'activities.calendar': calendar,
  'activities.last': last,
  'activities.myYear': myYear,
  'activities.dualLife': dualLife,
  'activities.writeRecord': writeRecord,
  'activities.getRecord': getRecord,
  'activities.handIn': handIn,
  'attendance.checkIn': checkIn,
  'attendance.roster': roster,
  'attendance.counts': counts,
  'attendance.enter': enter,
  'attendance.strikeOut': strikeOut,
  'attendance.enterLeave': enterLeave,
  'attendance.undo': undo,
  'attendance.confirmKept': confirmKept,
  'attendance.leftEarly': leftEarly,
  'attendance.exempt': exempt,
  'attendance.candidates': candidates,
  'attendance.addPeople': addPeople,
  'attendance.addGuest': addGuest,
  'attendance.removePerson': removePerson,
  'asks.create': createAsk,
  'asks.withdraw': withdrawAsk,
  'asks.mine': myAsks,
  'asks.list': listAsks,
  'asks.answer': answerAsk,
  ...makeUpOperations,
  ...entryOperations,
  ...caseOperations,
  ...inspectionOperations,
  ...listOperations,
  ...studyArchiveOperations,
  ...studyAttendanceOperations,
  ...studyPlanOperations,
  ...boardOperations,
  ...showingOperations,
  'duties.list': listDuties,
  'duties.matters': dutyMatters,
  'bulletins.list': listBulletins,
  'bulletins.get': getBulletin,
  'bulletins.figures': bulletinFigures,
  'bulletins.draft': draftBulletin,
  'bulletins.save': saveBulletin,
  'bulletins.propose': proposeBulletin,
  'bulletins.issue': issueBulletin,
  'bulletins.correct': correctBulletin,
  'bulletins.withdraw': withdrawBulletin,
  'bulletins.absentees': bulletinAbsentees,
  ...planOperations,
  'roster.createImport': createImport,
  'roster.advanceImport': advanceImport,
  'roster.getImport': getImport,
  'roster.listImports': listImports,
  'roster.importRows': importRows,
  'roster.decideRow': decideRow,
  'roster.chooseEnds': chooseEnds,
  'roster.confirmImport': confirmImport,
  'roster.discardImport': discardImport,
  'roster.template': template,
  'audit.list': listAudit,
  'audit.export': exportChain,
  'audit.status': auditStatus,
  'feedback.write': writeFeedback,
  'feedback.mine': myFeedback,
  'feedback.myItem': myFeedbackItem,
  'feedback.reply': replyToFeedback,
  'feedback.close': closeFeedback,
  'feedback.withdraw': withdrawFeedback,
  'feedback.list': listFeedback,
  'feedback.item': feedbackItem,
  'feedback.take': takeFeedback,
  'feedback.answer': answerFeedback,
  'inputs.part': part,
  ...yearOperations,
  ...officeOperations,
} as const satisfies Record<Exclude<OperationName, ReportOperation>, Runnable<OperationDeps>>;
