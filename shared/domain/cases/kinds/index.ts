import type { CaseKind } from '../schema';
import type { CaseKindDefinition } from './definition';
import { finding } from './finding';
import { hotline } from './hotline';
import { memberRequest } from './member-request';
import { oneMatter } from './one-matter';
import { regulationProblem } from './regulation-problem';
import { selfCheck } from './self-check';

/** The registry of kinds: a new kind is one file and one line here. */
export const caseKinds: Record<CaseKind, CaseKindDefinition> = {
  hotline,
  member_request: memberRequest,
  self_check: selfCheck,
  regulation_problem: regulationProblem,
  finding,
  one_matter: oneMatter,
};

export type { CaseKindDefinition, CaseMove } from './definition';
