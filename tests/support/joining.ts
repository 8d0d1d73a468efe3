import { randomUUID } from 'node:crypto';
import type { InputOf } from '@shared/contract';
import { volunteerRisks } from '@shared/domain/binding/risks';
import { notice } from '@shared/domain/consent/notice';
import { consentTexts } from '@shared/domain/consent/texts';
import { DEMO_INVITED } from '../../scripts/demo/people';
import type { Person } from './typed-caller';
import type { World } from './world';

type Way = InputOf<'binding.look'>['way'];

/** A member of the third branch who is on the roster and in no app yet. */
export const NEWCOMER = { memberId: DEMO_INVITED, unitId: 'branch-3' } as const;

export const consentTo = (...purposes: (keyof typeof consentTexts)[]) =>
  purposes.map((purpose) => ({ purpose, version: consentTexts[purpose].version }));

export const byCode = (code: string): InputOf<'binding.look'> => ({
  noticeVersion: notice.version,
  way: { kind: 'invitation', code },
});

export const byPhone = (code: string): InputOf<'binding.look'> => ({
  noticeVersion: notice.version,
  way: { kind: 'phone', code, consentVersion: consentTexts.phone.version },
});

/** An invitation for somebody, by the officer of the third branch. */
export const invited = (world: World, whom: { memberId: string; unitId: string } = NEWCOMER) =>
  world.as('zhao-lei').ask('binding.invite', { ...whom, requestId: randomUUID() });

/** Looks and confirms, as the pages do. */
export const join = async (account: Person, way: Way) => {
  const { ticket } = await account.ask('binding.look', { noticeVersion: notice.version, way });
  return account.ask('binding.confirm', { ticket, consents: [] });
};

/** Puts somebody of the demonstration back to where they are on the roster and in no app. */
export const partFrom = async (world: World, memberId: string) => {
  const entry = { at: world.clock.now, by: 'test', action: 'unbound' };
  await world.store.organisation.changeMember(
    memberId,
    {},
    { accountId: `unbound:${memberId}` },
    entry,
  );
};

export const registration = (
  fields: Partial<InputOf<'volunteers.register'>> = {},
): InputOf<'volunteers.register'> => ({
  officeId: 'demo',
  unitId: 'fitness-volunteer-corps',
  name: '演示·叶青',
  phone: { kind: 'typed', number: '13900000001' },
  category: 'university',
  instructorLevel: null,
  age: 'adult',
  noticeVersion: notice.version,
  risksVersion: volunteerRisks.version,
  consents: consentTo('volunteer', 'phone'),
  ...fields,
});
