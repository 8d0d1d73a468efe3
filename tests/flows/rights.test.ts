import { type OperationName, operations } from '@shared/contract';
import { reopenAccounts } from '../support/accounts';
import { inputsFor } from '../support/inputs';
import { type Records, recordsToNameIn } from '../support/records';
import { AT_THE_DOOR, MORNING, openWorld, type World } from '../support/world';

/** One fictional person of each kind. */
const PEOPLE = {
  member: 'zhang-min',
  probationary: 'zhou-tao',
  otherBranch: 'liu-yang',
  officer: 'zhao-lei',
  otherOfficer: 'qian-fang',
  studySecretary: 'chen-jing',
  staff: 'he-ping',
  leader: 'li-jianguo',
  administrator: 'wu-di',
  volunteer: 'lin-xiao',
} as const;

type Kind = keyof typeof PEOPLE;

const EVERYBODY = Object.keys(PEOPLE).filter((kind): kind is Kind => kind in PEOPLE);
const ORGANISERS: readonly Kind[] = ['officer', 'staff'];
const COMMITTEE: readonly Kind[] = ['staff'];
const OFFICE: readonly Kind[] = ['staff', 'administrator'];
const BINDERS: readonly Kind[] = ['officer', 'staff', 'administrator'];

/** Who gets past the guard of each operation on an activity of the third branch. */
const ALLOWED: Record<OperationName, readonly Kind[]> = {
  'session.me': EVERYBODY,
  'session.open': EVERYBODY,
  // Open to any account; what they do for a bound one is nothing.
  'binding.look': EVERYBODY,
  'binding.confirm': EVERYBODY,
  'binding.foundOffice': EVERYBODY,
  'volunteers.register': EVERYBODY,
  'volunteering.createEvent': ORGANISERS,
  'volunteering.updateEvent': ORGANISERS,
  'volunteering.closeSignUp': ORGANISERS,
  'volunteering.events': EVERYBODY,
  'volunteering.event': EVERYBODY,
  'volunteering.publicEvents': EVERYBODY,
  'volunteering.publicEvent': EVERYBODY,
  'volunteering.carryOver': ORGANISERS,
  'volunteering.summary': ['officer', 'otherOfficer', 'studySecretary', 'staff', 'leader'],
  'volunteering.signUp': EVERYBODY,
  'volunteering.withdraw': EVERYBODY,
  'volunteering.takeUp': EVERYBODY,
  'volunteering.mySignUps': EVERYBODY,
  'volunteering.signUps': ORGANISERS,
  'volunteering.signUpOthers': ['officer', 'otherOfficer', 'studySecretary', 'staff'],
  'volunteering.takeUpFor': ORGANISERS,
  'volunteering.release': ORGANISERS,
  'volunteering.callList': ORGANISERS,
  'volunteering.explain': EVERYBODY,
  'volunteering.mark': EVERYBODY,
  'volunteering.enter': ORGANISERS,
  'volunteering.strike': ORGANISERS,
  'volunteering.service': ORGANISERS,
  'volunteering.confirmHours': ORGANISERS,
  'volunteering.due': ['officer', 'otherOfficer', 'studySecretary', 'staff'],
  'volunteering.correct': [],
  'volunteering.askCorrection': [],
  'volunteering.myRecord': EVERYBODY,
  'volunteering.myService': [],
  'volunteering.issueStatement': EVERYBODY,
  'volunteering.myStatements': EVERYBODY,
  'volunteering.revokeStatement': [],
  'volunteering.verify': EVERYBODY,
  'corps.roster': COMMITTEE,
  'corps.setProfile': EVERYBODY,
  'corps.profile': EVERYBODY,
  'corps.addVolunteer': COMMITTEE,
  'corps.join': COMMITTEE,
  'corps.leave': COMMITTEE,
  'binding.invite': BINDERS,
  'binding.revoke': BINDERS,
  'binding.unbind': BINDERS,
  'binding.of': BINDERS,
  'binding.list': BINDERS,
  'binding.units': ['officer', 'otherOfficer', 'staff', 'administrator'],
  'volunteers.openTeam': ['staff', 'administrator'],
  'people.list': ['officer', 'otherOfficer', 'staff', 'leader', 'administrator'],
  'people.get': ['officer', 'staff', 'leader', 'administrator'],
  'people.add': BINDERS,
  'people.correct': BINDERS,
  'people.setRoles': OFFICE,
  'people.join': OFFICE,
  'people.transfer': OFFICE,
  'people.requestTransfer': BINDERS,
  // Its officer is asked to receive nobody in this test.
  'people.receiveTransfer': [],
  'people.dropTransfer': BINDERS,
  'people.undoMove': BINDERS,
  'people.endMembership': BINDERS,
  'people.units': ['officer', 'otherOfficer', 'staff', 'leader', 'administrator'],
  'people.addUnit': OFFICE,
  'people.renameUnit': OFFICE,
  'people.endUnit': OFFICE,
  'people.transferUnit': OFFICE,
  'activities.create': ORGANISERS,
  'activities.update': ORGANISERS,
  'activities.publish': ORGANISERS,
  'activities.close': ORGANISERS,
  'activities.cancel': ORGANISERS,
  // Its members, and those who oversee; for anybody else it does not exist.
  'activities.get': ['member', 'probationary', 'officer', 'staff', 'leader'],
  'activities.list': EVERYBODY,
  'activities.doorKey': ORGANISERS,
  'activities.createSeries': ORGANISERS,
  'activities.inviteUnits': ORGANISERS,
  'activities.postpone': ORGANISERS,
  'activities.calendar': EVERYBODY,
  'activities.last': ORGANISERS,
  'activities.myYear': EVERYBODY,
  'activities.dualLife': EVERYBODY,
  'activities.getRecord': [...ORGANISERS, 'leader'],
  'activities.writeRecord': ORGANISERS,
  'activities.handIn': ORGANISERS,
  'attendance.checkIn': EVERYBODY,
  'attendance.roster': ORGANISERS,
  'attendance.counts': ORGANISERS,
  'attendance.enter': ORGANISERS,
  'attendance.strikeOut': ORGANISERS,
  'attendance.enterLeave': ORGANISERS,
  'attendance.undo': ORGANISERS,
  'attendance.confirmKept': ORGANISERS,
  'attendance.leftEarly': ORGANISERS,
  'attendance.exempt': ORGANISERS,
  'attendance.candidates': ORGANISERS,
  'attendance.addPeople': ORGANISERS,
  'attendance.addGuest': ORGANISERS,
  'attendance.removePerson': ORGANISERS,
  'asks.create': EVERYBODY,
  // An ask is its writer's; for anybody else it does not exist.
  'asks.withdraw': ['member'],
  'asks.mine': EVERYBODY,
  'asks.list': ['officer', 'otherOfficer', 'studySecretary', 'staff'],
  'asks.answer': ORGANISERS,
  'board.get': EVERYBODY,
  'board.item': EVERYBODY,
  'plan.createDraft': COMMITTEE,
  'plan.listDrafts': COMMITTEE,
  'plan.getDraft': COMMITTEE,
  'plan.reviseDraft': COMMITTEE,
  'plan.confirmDraft': COMMITTEE,
  'plan.discardDraft': COMMITTEE,
  'plan.commitments': EVERYBODY,
  'roster.createImport': OFFICE,
  'roster.advanceImport': OFFICE,
  'roster.getImport': OFFICE,
  'roster.listImports': OFFICE,
  'roster.importRows': OFFICE,
  'roster.decideRow': OFFICE,
  'roster.chooseEnds': OFFICE,
  'roster.confirmImport': OFFICE,
  'roster.discardImport': OFFICE,
  'roster.template': OFFICE,
  'audit.list': ['staff', 'administrator'],
  'audit.export': COMMITTEE,
  'audit.status': COMMITTEE,
  'feedback.write': EVERYBODY,
  'feedback.mine': EVERYBODY,
  // An item is its writer's; for anybody else it does not exist.
  'feedback.myItem': ['member'],
  'feedback.reply': ['member'],
  'feedback.close': ['member'],
  'feedback.withdraw': ['member'],
  'feedback.list': ['staff', 'administrator'],
  'feedback.item': ['staff', 'administrator'],
  'feedback.take': ['staff', 'administrator'],
  'feedback.answer': ['staff', 'administrator'],
  'inputs.part': OFFICE,
  'office.about': EVERYBODY,
  'office.setFilingNumber': ['administrator'],
  'consents.list': EVERYBODY,
  'consents.give': EVERYBODY,
  'consents.withdraw': EVERYBODY,
  'consents.notice': EVERYBODY,
  'myData.get': EVERYBODY,
  'myData.records': EVERYBODY,
  'myData.export': EVERYBODY,
  'myData.close': EVERYBODY,
  'dataRequests.create': EVERYBODY,
  'dataRequests.mine': EVERYBODY,
  'dataRequests.list': ['officer', 'otherOfficer', 'staff'],
  'dataRequests.answer': ORGANISERS,
  'reminders.templates': EVERYBODY,
  'reminders.allowed': EVERYBODY,
  'reminders.callList': ORGANISERS,
  'reminders.outbox': OFFICE,
  // Leaders read records and the ledger; a sheet with everybody's name is its organisers'.
  'reports.paper': ['officer', 'staff', 'leader'],
  'reports.start': ORGANISERS,
  'reports.choices': ['officer', 'otherOfficer', 'studySecretary', 'staff', 'leader'],
  'reports.list': ['officer', 'otherOfficer', 'studySecretary', 'staff', 'leader'],
  // A workbook is its maker's; for anybody else it does not exist.
  'reports.advance': ['officer'],
  'reports.get': ['officer'],
  'reports.file': ['officer'],
  'reports.pages': ['officer'],
  'reports.discard': ['officer'],
  'retention.preview': ['staff', 'administrator'],
  'retention.change': ['administrator'],
};

/** All of them; closing an account parts a person from what they wrote, so it is tried last. */
const NAMES = Object.keys(operations)
  .filter((name): name is OperationName => name in operations)
  .sort((one, two) => Number(one === 'myData.close') - Number(two === 'myData.close'));

describe('who may do what', () => {
  let world: World;
  let records: Omit<Records, 'activityId'>;

  beforeAll(async () => {
    world = await openWorld();
    records = await recordsToNameIn(world);
  });
  afterAll(() => world.close());
  // Whoever has closed their account by the operation that was tried gets it back.
  afterEach(() => reopenAccounts(world, Object.values(PEOPLE)));

  it.each(NAMES)('%s', async (name) => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    world.clock.now = AT_THE_DOOR;
    const passed: Kind[] = [];
    for (const kind of EVERYBODY) {
      const reply = await world
        .as(PEOPLE[kind])
        .send(name, inputsFor(world, { activityId, ...records })[name]);
      const code = reply.ok ? 'ok' : reply.error.code;
      expect(['UNEXPECTED', 'INVALID_INPUT', 'NOT_BOUND']).not.toContain(code);
      if (code !== 'FORBIDDEN' && code !== 'NOT_FOUND') passed.push(kind);
    }
    expect(passed).toEqual(EVERYBODY.filter((kind) => ALLOWED[name].includes(kind)));
  });

  it('whoever has left the office gets past those that concern themselves alone', async () => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    const [unitId, accountId] = ['branch-3', 'account-of-former'];
    await world.store.organisation.addMember({
      id: 'former',
      officeId: 'demo',
      name: '演示·已离开的人',
      memberClass: 'full_member',
      accountId,
      memberships: [
        {
          unitId,
          roles: ['member', 'branch_officer', 'committee_staff', 'administrator'],
          post: null,
          validFrom: '2021-01-01',
          validTo: '2022-11-17',
        },
      ],
    });
    const inputs = inputsFor(world, { activityId, ...records });
    const open = ({ access: { who } }: { access: { who: string } }) =>
      ['public', 'account', 'person'].includes(who);
    for (const name of NAMES.filter((each) => !open(operations[each]))) {
      const reply = await world.asAccount(accountId).send(name, inputs[name]);
      expect([name, reply.ok ? 'ok' : reply.error.code]).toEqual([
        name,
        expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
      ]);
    }
  });

  it('nobody outside the roster gets past any of them', async () => {
    world.clock.now = MORNING;
    const activityId = await world.themePartyDay();
    for (const name of NAMES.filter(
      (each) => !['public', 'account'].includes(operations[each].access.who),
    )) {
      const reply = await world
        .asAccount('made-up')
        .send(name, inputsFor(world, { activityId, ...records })[name]);
      expect(reply).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
    }
  });
});
