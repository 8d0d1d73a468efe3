import { carryOver } from './carry-over';
import { changeCommitments } from './change-commitments';
import { commitments } from './commitments';
import { confirmDraft } from './confirm-draft';
import { createDraft } from './create-draft';
import { decideCarry } from './decide-carry';
import { discardDraft } from './discard-draft';
import { getDraft } from './get-draft';
import { listCommitments } from './list-commitments';
import { listDrafts } from './list-drafts';
import { reviseDraft } from './revise-draft';

export const planOperations = {
  'plan.createDraft': createDraft,
  'plan.listDrafts': listDrafts,
  'plan.getDraft': getDraft,
  'plan.reviseDraft': reviseDraft,
  'plan.confirmDraft': confirmDraft,
  'plan.discardDraft': discardDraft,
  'plan.carryOver': carryOver,
  'plan.decideCarry': decideCarry,
  'plan.commitments': commitments,
  'plan.listCommitments': listCommitments,
  'plan.changeCommitments': changeCommitments,
};
