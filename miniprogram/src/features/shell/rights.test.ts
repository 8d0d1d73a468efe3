import { activitiesCreate } from '@shared/contract/activities';
import { asksAnswer } from '@shared/contract/asks';
import { boardOverviewOf } from '@shared/contract/board-views';
import { corpsRoster } from '@shared/contract/corps';
import { dutiesList } from '@shared/contract/duties';
import { peopleAdd, peopleList } from '@shared/contract/people';
import { reminderSettings } from '@shared/contract/reminder-settings';
import { reportsChoices } from '@shared/contract/reports';
import { rosterCreateImport } from '@shared/contract/roster-import';
import type { Session } from '@shared/contract/session';
import { role } from '@shared/domain/people/schema';
import { rightsOf } from './rights';

const holding = (...roles: Session['memberships'][number]['roles']): Session => ({
  memberId: 'm1',
  name: '演示·张敏',
  memberClass: 'full_member',
  officeName: '演示市体育局机关党委',
  agreed: [],
  memberships: [{ unitId: 'b2', unitName: '第二党支部', unitKind: 'branch', roles, post: null }],
});

describe('what the interface offers', () => {
  it('organising is offered to exactly those whom the server lets create', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).organises);
    expect(offered).toEqual([...activitiesCreate.access.roles]);
  });

  it('the page of the whole office is offered to exactly those whom the server shows it', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).oversees);
    expect(offered.sort()).toEqual([...boardOverviewOf.access.roles].sort());
  });

  it('answering asks is offered to exactly those whom the server lets answer', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).answersAsks);
    expect(offered.sort()).toEqual([...asksAnswer.access.roles].sort());
  });

  it('the roster is offered to exactly those whom the server lets read it, and change it', () => {
    const reading = role.options.filter((each) => rightsOf(holding(each)).readsRoster);
    expect(reading.sort()).toEqual([...peopleList.access.roles].sort());
    const changing = role.options.filter((each) => rightsOf(holding(each)).managesPeople);
    expect(changing.sort()).toEqual([...peopleAdd.access.roles].sort());
  });

  it('what a study group owes is told to exactly those whom the server tells', () => {
    const told = role.options.filter((each) => rightsOf(holding(each)).answersForStudy);
    expect(told.sort()).toEqual([...dutiesList.access.roles].sort());
  });

  it('how the plan stands in short is offered to exactly those whom the server lets read it', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).readsDigest);
    expect(offered.sort()).toEqual([...reminderSettings['reminders.digest'].access.roles].sort());
  });

  it('papers are offered to exactly those whom the server lets choose one', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).readsPapers);
    expect(offered.sort()).toEqual([...reportsChoices.access.roles].sort());
  });

  it('only committee staff are offered the import', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).isCommittee);
    expect(offered).toEqual(['committee_staff']);
  });

  it('the list of a volunteer team is offered to exactly those whom the server lets read it', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).keepsCorps);
    expect(offered.sort()).toEqual([...corpsRoster.access.roles].sort());
  });

  it('importing the roster is offered to exactly those whom the server lets', () => {
    const offered = role.options.filter((each) => rightsOf(holding(each)).keepsRoster);
    expect(offered).toEqual([...rosterCreateImport.access.roles]);
  });

  it('nothing is offered before the session is known', () => {
    expect(rightsOf(undefined)).toEqual({
      studies: false,
      oversees: false,
      isVolunteerOnly: false,
      keepsStudy: false,
      organises: false,
      answersAsks: false,
      answersForStudy: false,
      answersForWork: false,
      readsDigest: false,
      readsDualLife: false,
      readsPapers: false,
      keepsRegisters: false,
      isCommittee: false,
      invites: false,
      readsRoster: false,
      managesPeople: false,
      keepsRoster: false,
      administers: false,
      sumsService: false,
      keepsCorps: false,
      coordinatorOf: [],
      officerOf: [],
    });
  });

  it('an officer’s own units are those in which the office is held', () => {
    expect(rightsOf(holding('member', 'branch_officer')).officerOf).toEqual(['b2']);
    expect(rightsOf(holding('committee_staff')).officerOf).toEqual([]);
  });
});
