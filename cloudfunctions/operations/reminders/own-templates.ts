import type { Actor } from '@shared/domain/people/rights';
import { occasion } from '@shared/domain/reminders/schema';
import type { OperationDeps } from '../implement';

/** The office's templates, and what the person behind an account has allowed of each. */
export const ownTemplates = async (
  { officeId, memberId }: Actor,
  { store, messaging }: OperationDeps,
) => {
  const templates = occasion.options.flatMap((each) => {
    const template = messaging?.templates[each];
    return template ? [{ occasion: each, templateId: template.id }] : [];
  });
  const ids = templates.map(({ templateId }) => templateId);
  const member = ids.length === 0 ? undefined : await store.organisation.member(memberId);
  const credits = member ? await store.messageCredits.openOf(officeId, [member], ids) : [];
  return {
    accountId: member?.accountId,
    templates: templates.map((one) => ({
      ...one,
      allowed: credits.find(({ templateId }) => templateId === one.templateId)?.count ?? 0,
    })),
  };
};
