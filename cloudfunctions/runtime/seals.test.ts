import { createSeals, type Ticket } from './seals';

const seals = createSeals('a secret of at least 32 characters');
const others = createSeals('another secret of 32 characters!!');

const ticket: Ticket = {
  accountMark: 'mark',
  memberId: 'm1',
  unitId: 'u1',
  way: 'phone',
  codeHash: null,
  noticeVersion: '1',
  expiresAt: 1_000,
};

describe('sealed tickets', () => {
  it('come back as they went out', () => {
    expect(seals.open(seals.seal(ticket))).toEqual(ticket);
  });

  it('cannot be altered, made up or taken from another office', () => {
    const [body = '', seal = ''] = seals.seal(ticket).split('.');
    const other = Buffer.from(JSON.stringify({ ...ticket, memberId: 'm2' })).toString('base64url');
    const made = ['', '.', `${other}.${seal}`, `${body}.`, body, others.seal(ticket)];
    for (const text of made) expect(seals.open(text)).toBeUndefined();
  });
});

describe('codes and marks', () => {
  it('the same request gives the same code, another request or secret another', () => {
    const code = seals.invitationCode('m1', 'request-1');
    expect(code).toMatch(/^[ACDEFGHJKMNPQRTVWXY34679]{8}$/);
    expect(seals.invitationCode('m1', 'request-1')).toBe(code);
    expect(seals.invitationCode('m1', 'request-2')).not.toBe(code);
    expect(seals.invitationCode('m2', 'request-1')).not.toBe(code);
    expect(others.invitationCode('m1', 'request-1')).not.toBe(code);
  });

  it('a hash fits its own code alone', () => {
    const hash = seals.codeHash('ACDEFGHJ');
    expect(seals.isCodeOf(hash, 'ACDEFGHJ')).toBe(true);
    expect(seals.isCodeOf(hash, 'ACDEFGHK')).toBe(false);
    expect(seals.isCodeOf('short', 'ACDEFGHJ')).toBe(false);
  });

  it('a mark does not tell what it stands for', () => {
    expect(seals.accountMark('openid-1')).not.toContain('openid');
    expect(seals.phoneMark('o', '13800000000', 0)).not.toContain('138');
    expect(seals.phoneMark('o', '13800000000', 1)).not.toBe(seals.phoneMark('o', '13800000000', 0));
  });
});
