import { createHmac, timingSafeEqual } from 'node:crypto';
import { codeFrom, codeOf, INVITATION_LENGTH, STATEMENT_LENGTH } from '@shared/domain/binding/code';
import * as z from 'zod/mini';

/** What an account has shown it may be bound to; sealed, so that it comes back as it went out. */
const ticket = z.strictObject({
  accountMark: z.string(),
  memberId: z.string(),
  /** Through which unit, for the names. */
  unitId: z.string(),
  way: z.enum(['invitation', 'phone']),
  /** Of an invitation: hash of its code, so that another one does not count. */
  codeHash: z.nullable(z.string()),
  noticeVersion: z.string(),
  expiresAt: z.int(),
});

export type Ticket = z.infer<typeof ticket>;

/** Keyed hashes and sealed tickets of binding. Without the secret none can be made or tried out. */
export interface Seals {
  /** The code of an invitation: the same request gives the same code, nobody else can derive it. */
  invitationCode: (memberId: string, requestId: string) => string;
  codeHash: (code: string) => string;
  /** Compares in constant time. */
  isCodeOf: (codeHash: string, code: string) => boolean;
  /** Stands for an account where the account itself need not be kept. */
  accountMark: (accountId: string) => string;
  /** Stands for a phone number in an id, so that one number registers once. */
  phoneMark: (officeId: string, phone: string, generation: number) => string;
  /** What stands beside the number of a statement, so that a number alone looks nothing up. */
  statementCode: (officeId: string, number: string) => string;
  isStatementCode: (officeId: string, number: string, typed: string) => boolean;
  seal: (ticket: Ticket) => string;
  /** Undefined when it was altered or made up. Whether it is over is for the reader to see. */
  open: (text: string) => Ticket | undefined;
}

const equal = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const parsed = (body: string): Ticket | undefined => {
  try {
    return z.safeParse(ticket, JSON.parse(Buffer.from(body, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
};

/** @param secret at least 32 characters, from the environment */
export const createSeals = (secret: string): Seals => {
  const mac = (purpose: string, ...parts: readonly (string | number)[]) =>
    createHmac('sha256', secret).update(JSON.stringify([purpose, ...parts]));
  const hex = (purpose: string, ...parts: readonly (string | number)[]) =>
    mac(purpose, ...parts).digest('hex');
  const codeHash = (code: string) => hex('invitation', code);
  const statementCode = (officeId: string, number: string) =>
    codeFrom(mac('statement', officeId, number).digest(), STATEMENT_LENGTH);
  const sealOf = (body: string) => mac('ticket', body).digest('base64url');
  return {
    invitationCode: (memberId, requestId) => {
      const bytes = [0, 1].map((part) => mac('code', memberId, requestId, part).digest());
      return codeFrom(Buffer.concat(bytes), INVITATION_LENGTH);
    },
    codeHash,
    isCodeOf: (hash, code) => equal(hash, codeHash(code)),
    accountMark: (accountId) => hex('account', accountId).slice(0, 32),
    phoneMark: (officeId, phone, generation) =>
      hex('phone', officeId, phone, generation).slice(0, 24),
    statementCode,
    isStatementCode: (officeId, number, typed) =>
      equal(statementCode(officeId, number), codeOf(typed)),
    seal: (content) => {
      const body = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${body}.${sealOf(body)}`;
    },
    open: (text) => {
      const [body = '', seal = ''] = text.split('.');
      return equal(sealOf(body), seal) ? parsed(body) : undefined;
    },
  };
};
