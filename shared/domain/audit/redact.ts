import { maskPhone } from '../people/phone';
import type { AuditEntry, FieldValues } from './schema';

/** Fields whose value is nobody's to read, in the audit least of all. */
const SECRET =
  /^(account(id|mark)?|code(hash)?|keyhex|password|secret|session(key)?|ticket|token)$/i;

/** A mobile number that stands by itself in a text: no part of a longer number or of an id. */
const PHONE = /(^|[^0-9A-Za-z])(1[3-9]\d{9})(?![0-9A-Za-z])/g;

const HIDDEN = '***';

const textWithoutPhones = (text: string): string =>
  text.replace(PHONE, (_whole, before: string, phone: string) => `${before}${maskPhone(phone)}`);

const redactedValue = (value: unknown): unknown => {
  if (typeof value === 'string') return textWithoutPhones(value);
  if (Array.isArray(value)) return value.map(redactedValue);
  return typeof value === 'object' && value !== null ? redactedFields(value) : value;
};

const redactedFields = (fields: object): FieldValues =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      SECRET.test(name) && value !== null ? HIDDEN : redactedValue(value),
    ]),
  );

/**
 * An entry as it may be kept: secrets hidden, phone numbers masked wherever they stand. The store
 * passes every entry through it, so that no operation can forget to.
 */
export const redacted = (entry: AuditEntry): AuditEntry => {
  const { reason, before, after } = entry;
  return {
    ...entry,
    ...(reason === undefined ? {} : { reason: textWithoutPhones(reason) }),
    ...(before === undefined ? {} : { before: redactedFields(before) }),
    ...(after === undefined ? {} : { after: redactedFields(after) }),
  };
};
