import type * as z from 'zod/mini';
import * as activities from './activities';
import * as activityLists from './activity-lists';
import * as activityRecords from './activity-record';
import * as asks from './asks';
import * as attendance from './attendance';
import * as audit from './audit';
import * as binding from './binding';
import * as board from './board';
import * as boardViews from './board-views';
import * as bulletins from './bulletins';
import * as cases from './cases';
import * as commitments from './commitments';
import * as consents from './consents';
import * as dataRequests from './data-requests';
import * as duties from './duties';
import * as entries from './entries';
import type { CommonErrorCode, WireError } from './errors';
import * as feedback from './feedback';
import * as inputs from './inputs';
import * as inspections from './inspections';
import * as lists from './lists';
import * as makeUps from './make-ups';
import * as myData from './my-data';
import * as office from './office';
import * as people from './people';
import * as peopleUnits from './people-units';
import * as plan from './plan';
import { reminderSettings } from './reminder-settings';
import * as reminders from './reminders';
import * as reports from './reports';
import * as retention from './retention';
import * as rosterImport from './roster-import';
import * as session from './session';
import * as showings from './showings';
import * as study from './study';
import * as studyArchive from './study-archive';
import * as studyAttendance from './study-attendance';
import { volunteering } from './volunteering';
import * as years from './years';

/** Every operation by its name on the wire. */
export const operations = {
  'session.me': session.sessionMe,
  'session.open': session.sessionOpen,
  'binding.look': binding.bindingLook,
  'binding.confirm': binding.bindingConfirm,
  'binding.invite': binding.bindingInvite,
  'binding.revoke': binding.bindingRevoke,
  'binding.unbind': binding.bindingUnbind,
  'binding.of': binding.bindingOf,
  'binding.list': binding.bindingList,
  'binding.units': binding.bindingUnits,
  'binding.foundOffice': binding.bindingFoundOffice,
  'people.list': people.peopleList,
  'people.get': people.peopleGet,
  'people.add': people.peopleAdd,
  'people.correct': people.peopleCorrect,
  'people.setRoles': people.peopleSetRoles,
  'people.join': people.peopleJoin,
  'people.transfer': people.peopleTransfer,
  'people.requestTransfer': people.peopleRequestTransfer,
  'people.receiveTransfer': people.peopleReceiveTransfer,
  'people.dropTransfer': people.peopleDropTransfer,
  'people.undoMove': people.peopleUndoMove,
  'people.endMembership': people.peopleEndMembership,
  'people.units': peopleUnits.peopleUnits,
  'people.addUnit': peopleUnits.peopleAddUnit,
  'people.renameUnit': peopleUnits.peopleRenameUnit,
  'people.endUnit': peopleUnits.peopleEndUnit,
  'people.transferUnit': peopleUnits.peopleTransferUnit,
  ...volunteering,
  'consents.list': consents.consentsList,
  'consents.give': consents.consentsGive,
  'consents.withdraw': consents.consentsWithdraw,
  'consents.notice': consents.consentsNotice,
  'myData.get': myData.myDataGet,
  'myData.records': myData.myDataRecords,
  'myData.export': myData.myDataExport,
  'myData.close': myData.myDataClose,
  'dataRequests.create': dataRequests.dataRequestsCreate,
  'dataRequests.mine': dataRequests.dataRequestsMine,
  'dataRequests.list': dataRequests.dataRequestsList,
  'dataRequests.answer': dataRequests.dataRequestsAnswer,
  'reminders.templates': reminders.remindersTemplates,
  'reminders.allowed': reminders.remindersAllowed,
  'reminders.callList': reminders.remindersCallList,
  'reminders.outbox': reminders.remindersOutbox,
  ...reminderSettings,
  'retention.preview': retention.retentionPreview,
  'retention.change': retention.retentionChange,
  'activities.create': activities.activitiesCreate,
  'activities.update': activities.activitiesUpdate,
  'activities.publish': activities.activitiesPublish,
  'activities.close': activities.activitiesClose,
  'activities.cancel': activities.activitiesCancel,
  'activities.get': activities.activitiesGet,
  'activities.list': activityLists.activitiesList,
  'activities.doorKey': activities.activitiesDoorKey,
  'activities.createSeries': activities.activitiesCreateSeries,
  'activities.inviteUnits': activities.activitiesInviteUnits,
  'activities.postpone': activities.activitiesPostpone,
  'activities.calendar': activityLists.activitiesCalendar,
  'activities.last': activityLists.activitiesLast,
  'activities.myYear': activityLists.activitiesMyYear,
  'activities.dualLife': activityLists.activitiesDualLife,
  'activities.writeRecord': activityRecords.activitiesWriteRecord,
  'activities.getRecord': activityRecords.activitiesGetRecord,
  'activities.handIn': activityRecords.activitiesHandIn,
  'attendance.checkIn': attendance.attendanceCheckIn,
  'attendance.roster': attendance.attendanceRoster,
  'attendance.counts': attendance.attendanceCountsAt,
  'attendance.enter': attendance.attendanceEnter,
  'attendance.strikeOut': attendance.attendanceStrikeOut,
  'attendance.enterLeave': attendance.attendanceEnterLeave,
  'attendance.undo': attendance.attendanceUndo,
  'attendance.confirmKept': attendance.attendanceConfirmKept,
  'attendance.leftEarly': attendance.attendanceLeftEarly,
  'attendance.exempt': attendance.attendanceExempt,
  'attendance.candidates': attendance.attendanceCandidates,
  'attendance.addPeople': attendance.attendanceAddPeople,
  'attendance.addGuest': attendance.attendanceAddGuest,
  'attendance.removePerson': attendance.attendanceRemovePerson,
  'asks.create': asks.asksCreate,
  'asks.withdraw': asks.asksWithdraw,
  'asks.mine': asks.asksMine,
  'asks.list': asks.asksList,
  'asks.answer': asks.asksAnswer,
  'entries.create': entries.entriesCreate,
  'entries.change': entries.entriesChange,
  'entries.move': entries.entriesMove,
  'entries.list': entries.entriesList,
  'entries.get': entries.entriesGet,
  'entries.attach': entries.entriesAttach,
  'entries.detach': entries.entriesDetach,
  'entries.filePiece': entries.entriesFilePiece,
  'entries.places': entries.entriesPlaces,
  'entries.persons': entries.entriesPersons,
  'cases.create': cases.casesCreate,
  'cases.change': cases.casesChange,
  'cases.move': cases.casesMove,
  'cases.withdraw': cases.casesWithdraw,
  'cases.list': cases.casesList,
  'cases.get': cases.casesGet,
  'cases.places': cases.casesPlaces,
  'cases.beside': cases.casesBeside,
  'inspections.create': inspections.inspectionsCreate,
  'inspections.change': inspections.inspectionsChange,
  'inspections.move': inspections.inspectionsMove,
  'inspections.inspect': inspections.inspectionsInspect,
  'inspections.list': inspections.inspectionsList,
  'inspections.get': inspections.inspectionsGet,
  'lists.list': lists.listsList,
  'lists.get': lists.listsGet,
  'lists.draft': lists.listsDraft,
  'lists.change': lists.listsChange,
  'lists.move': lists.listsMove,
  'lists.mine': lists.listsMine,
  'makeUps.mine': makeUps.makeUpsMine,
  'makeUps.list': makeUps.makeUpsList,
  'makeUps.say': makeUps.makeUpsSay,
  'makeUps.agree': makeUps.makeUpsAgree,
  'makeUps.giveBack': makeUps.makeUpsGiveBack,
  'makeUps.enter': makeUps.makeUpsEnter,
  'makeUps.setDue': makeUps.makeUpsSetDue,
  'makeUps.undo': makeUps.makeUpsUndo,
  'study.archive': studyArchive.studyArchive,
  'study.checklist': studyArchive.studyChecklist,
  'study.matrix': studyAttendance.studyMatrix,
  'study.session': studyAttendance.studySession,
  'board.get': board.boardGet,
  'board.item': board.boardItem,
  'board.checklist': board.boardChecklist,
  'board.quarter': boardViews.boardQuarter,
  'board.compare': boardViews.boardCompare,
  'board.columns': boardViews.boardColumns,
  'board.unit': boardViews.boardUnit,
  'board.overview': boardViews.boardOverviewOf,
  'showings.list': showings.showingsList,
  'showings.publish': showings.showingsPublish,
  'showings.withdraw': showings.showingsWithdraw,
  'duties.list': duties.dutiesList,
  'bulletins.list': bulletins.bulletinsList,
  'bulletins.get': bulletins.bulletinsGet,
  'bulletins.figures': bulletins.bulletinsFigures,
  'bulletins.draft': bulletins.bulletinsDraft,
  'bulletins.save': bulletins.bulletinsSave,
  'bulletins.propose': bulletins.bulletinsPropose,
  'bulletins.issue': bulletins.bulletinsIssue,
  'bulletins.correct': bulletins.bulletinsCorrect,
  'bulletins.withdraw': bulletins.bulletinsWithdraw,
  'bulletins.absentees': bulletins.bulletinsAbsentees,
  'plan.createDraft': plan.planCreateDraft,
  'plan.listDrafts': plan.planListDrafts,
  'plan.getDraft': plan.planGetDraft,
  'plan.reviseDraft': plan.planReviseDraft,
  'plan.confirmDraft': plan.planConfirmDraft,
  'plan.discardDraft': plan.planDiscardDraft,
  'plan.carryOver': plan.planCarryOver,
  'plan.decideCarry': plan.planDecideCarry,
  'years.list': years.yearsList,
  'years.setLateDay': years.yearsSetLateDay,
  'years.reopen': years.yearsReopen,
  'years.freeze': years.yearsFreeze,
  'plan.commitments': plan.planCommitments,
  'plan.listCommitments': commitments.planListCommitments,
  'plan.changeCommitments': commitments.planChangeCommitments,
  'roster.createImport': rosterImport.rosterCreateImport,
  'roster.advanceImport': rosterImport.rosterAdvanceImport,
  'roster.getImport': rosterImport.rosterGetImport,
  'roster.listImports': rosterImport.rosterListImports,
  'roster.importRows': rosterImport.rosterImportRows,
  'roster.decideRow': rosterImport.rosterDecideRow,
  'roster.chooseEnds': rosterImport.rosterChooseEnds,
  'roster.confirmImport': rosterImport.rosterConfirmImport,
  'roster.discardImport': rosterImport.rosterDiscardImport,
  'roster.template': rosterImport.rosterTemplate,
  'audit.list': audit.auditList,
  'audit.export': audit.auditExport,
  'audit.status': audit.auditStatus,
  'feedback.write': feedback.feedbackWrite,
  'feedback.mine': feedback.feedbackMine,
  'feedback.myItem': feedback.feedbackMyItem,
  'feedback.reply': feedback.feedbackReply,
  'feedback.close': feedback.feedbackClose,
  'feedback.withdraw': feedback.feedbackWithdraw,
  'feedback.list': feedback.feedbackList,
  'feedback.item': feedback.feedbackItem,
  'feedback.take': feedback.feedbackTake,
  'feedback.answer': feedback.feedbackAnswer,
  'reports.paper': reports.reportsPaper,
  'reports.ownPaper': reports.reportsOwnPaper,
  'reports.ownFile': reports.reportsOwnFile,
  'reports.choices': reports.reportsChoices,
  'reports.start': reports.reportsStart,
  'reports.advance': reports.reportsAdvance,
  'reports.get': reports.reportsGet,
  'reports.list': reports.reportsList,
  'reports.file': reports.reportsFile,
  'reports.pages': reports.reportsPages,
  'reports.discard': reports.reportsDiscard,
  'study.plan': study.studyPlanOf,
  'study.saveTopic': study.studySaveTopic,
  'study.moveTopic': study.studyMoveTopic,
  'study.removeTopic': study.studyRemoveTopic,
  'study.startPlan': study.studyStartPlan,
  'study.hub': study.studyHub,
  'study.programmes': study.studyProgrammes,
  'inputs.part': inputs.inputsPart,
  'office.about': office.officeAbout,
  'office.setFilingNumber': office.officeSetFilingNumber,
  'office.setUploads': office.officeSetUploads,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>;
export type ErrorOf<Name extends OperationName> = WireError<
  Operations[Name]['errors'][number] | CommonErrorCode
>;

/**
 * What comes back over the wire. `now` is the server's clock, so that a phone whose own clock is
 * wrong still shows the right time and code. `message` is the Chinese sentence for the code.
 */
export type Reply<Name extends OperationName = OperationName> =
  | { ok: true; data: OutputOf<Name>; now: number }
  | { ok: false; error: ErrorOf<Name> & { message: string }; now: number };
