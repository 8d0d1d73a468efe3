import type { Actor } from '../people/rights';
import type { Membership, Role } from '../people/schema';
import { HOUR } from '../time';
import { guessWindowAt } from './guesses';
import { mayHandleBinding } from './may-handle';
import type { Invitation } from './schema';
import { bindingStateOf } from './standing';

const NOW = Date.UTC(2026, 10, 20, 6, 30);

const holds = (unitId: string, ...roles: Role[]): Membership => ({
  unitId,
  roles,
  post: null,
  validFrom: '2021-01-01',
  validTo: null,
});

const actor = (...memberships: Membership[]): Actor => ({
  officeId: 'o',
  memberId: 'a',
  name: '演示·甲',
  memberClass: 'full_member',
  memberships,
  consents: [],
});

const UNITS = [
  { unitId: 'committee', parentId: null },
  { unitId: 'branch-1', parentId: 'committee' },
  { unitId: 'group-1', parentId: 'branch-1' },
  { unitId: 'branch-2', parentId: 'committee' },
];

describe('who may invite and unbind whom', () => {
  const officer = actor(holds('branch-1', 'member', 'branch_officer'));
  const may = (who: Actor, ...memberships: Membership[]) =>
    mayHandleBinding(who, { memberships }, NOW, UNITS);

  it('an officer sees to the plain members and to the officers below', () => {
    expect(may(officer, holds('branch-1', 'member'))).toBe(true);
    expect(may(officer, holds('group-1', 'member', 'branch_officer'))).toBe(true);
    expect(may(officer, holds('branch-1', 'member'), holds('branch-2', 'member'))).toBe(true);
  });

  it('never to a person with rights beyond the officer’s own', () => {
    for (const role of ['committee_staff', 'administrator', 'leader'] as const) {
      expect(may(officer, holds('branch-1', 'member'), holds('committee', role))).toBe(false);
      expect(may(officer, holds('branch-1', 'member', role))).toBe(false);
    }
    expect(may(officer, holds('branch-1', 'member'), holds('branch-2', 'branch_officer'))).toBe(
      false,
    );
  });

  it('what was held once is held no longer', () => {
    const past = { ...holds('committee', 'committee_staff'), validTo: '2022-12-31' };
    expect(may(officer, holds('branch-1', 'member'), past)).toBe(true);
    expect(
      may(actor({ ...holds('committee', 'administrator'), validTo: '2022-12-31' }), past),
    ).toBe(true);
  });

  it('the committee and the administrator see to everybody', () => {
    for (const role of ['committee_staff', 'administrator'] as const) {
      expect(may(actor(holds('committee', role)), holds('committee', 'leader'))).toBe(true);
    }
  });
});

describe('where a person stands', () => {
  const invitation: Invitation = {
    id: 'm',
    officeId: 'o',
    unitId: 'branch-1',
    codeHash: 'h',
    state: 'open',
    requestId: 'request-1',
    expiresAt: NOW + HOUR,
    history: [],
  };

  it('an invitation counts while it is open and has not expired', () => {
    expect(bindingStateOf(false, undefined, NOW)).toBe('unbound');
    expect(bindingStateOf(false, invitation, NOW)).toBe('invited');
    expect(bindingStateOf(false, invitation, NOW + HOUR)).toBe('unbound');
    expect(bindingStateOf(false, { ...invitation, state: 'revoked' }, NOW)).toBe('unbound');
    expect(bindingStateOf(true, invitation, NOW)).toBe('bound');
  });

  it('tries are counted by the hour, and may go on when it is over', () => {
    const { number, endsAt } = guessWindowAt(NOW);
    expect(endsAt).toBe(Date.UTC(2026, 10, 20, 7));
    expect(guessWindowAt(endsAt - 1).number).toBe(number);
    expect(guessWindowAt(endsAt).number).toBe(number + 1);
  });
});
