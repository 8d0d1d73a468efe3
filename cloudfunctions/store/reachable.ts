import { type Occasion, occasion } from '@shared/domain/reminders/schema';
import type { MessageTemplates } from '@shared/domain/reminders/template';
import type { Store } from './index';
import { type MemberRecord, unboundAccountOf } from './organisation';

/** As many people as the store is asked for at a time. */
const STEP = 300;

/** Somebody, and of what they may be sent one more message. */
type Reachable = MemberRecord & { isBound: boolean; allows: readonly Occasion[] };

const some = async (
  store: Store,
  officeId: string,
  memberIds: readonly string[],
  templates: MessageTemplates,
): Promise<Reachable[]> => {
  const templateIds = Object.values(templates).map(({ id }) => id);
  const members = await store.organisation.membersByIds(officeId, memberIds);
  const credits = await store.messageCredits.openOf(officeId, members, templateIds);
  const allows = (memberId: string, each: Occasion): boolean =>
    credits.some((one) => one.memberId === memberId && one.templateId === templates[each]?.id);
  return members.map((member) => ({
    ...member,
    isBound: member.accountId !== unboundAccountOf(member.id),
    allows: occasion.options.filter((each) => allows(member.id, each)),
  }));
};

/** People with what each of them may still be sent. */
export const reachable = async (
  store: Store,
  officeId: string,
  memberIds: readonly string[],
  templates: MessageTemplates = {},
): Promise<Reachable[]> => {
  const steps = Array.from({ length: Math.ceil(memberIds.length / STEP) }, (_, index) =>
    some(store, officeId, memberIds.slice(index * STEP, (index + 1) * STEP), templates),
  );
  return (await Promise.all(steps)).flat();
};
