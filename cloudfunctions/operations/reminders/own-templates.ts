import type { Actor } from '@shared/domain/people/rights';
import { occasion } from '@shared/domain/reminders/schema';
import type { OperationDeps } from '../implement';

/**
 * The office's templates, and what the person behind an account has allowed of each. Nobody is asked for
 * what a rule that is switched off would send.
 */
export const ownTemplates = async (
  { officeId, memberId }: Actor,
  { store, messaging }: OperationDeps,
) => {
  if (!messaging) return { accountId: undefined, templates: [] };
  const [office, member] = await Promise.all([
    store.organisation.office(officeId),
    store.organisation.member(memberId),
  ]);
  const templates = occasion.options.flatMap((each) => {
    const template = messaging.templates[each];
    if (!template || office?.remindersOff.includes(each)) return [];
    return [{ occasion: each, templateId: template.id }];
  });
  const ids = templates.map(({ templateId }) => templateId);
  const credits = member ? await store.messageCredits.openOf(officeId, [member], ids) : [];
  return {
    accountId: member?.accountId,
    templates: templates.map((one) => ({
      ...one,
      allowed: credits.find(({ templateId }) => templateId === one.templateId)?.count ?? 0,
    })),
  };
};
