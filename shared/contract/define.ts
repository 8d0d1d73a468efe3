import type * as z from 'zod/mini';
import type { ConsentPurpose, Role } from '../domain/people/schema';
import type { ErrorCode } from './errors';

/**
 * Who may call an operation.
 * - `public`: anybody, without an account as well; such an operation names no person.
 * - `account`: anybody the platform knows, bound to a person of a roster or not.
 * - `person`: whoever is bound to a person, also one whose memberships have all ended.
 * - `member`: a person with a membership in force.
 * - `role`: one of `roles`, held anywhere in the office.
 * - `role_over_unit`: one of `roles`, reaching the unit the record belongs to.
 */
export type Access =
  | { who: 'public' }
  | { who: 'account' }
  | { who: 'person' }
  | { who: 'member' }
  | { who: 'role'; roles: readonly Role[] }
  | { who: 'role_over_unit'; roles: readonly Role[] };

/** One operation as both sides know it: its name, who may call it, what goes in, out, and wrong. */
export interface Operation<
  Name extends string = string,
  A extends Access = Access,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Code extends ErrorCode = ErrorCode,
> {
  readonly name: Name;
  readonly access: A;
  readonly input: Input;
  readonly output: Output;
  /** What the person must have agreed to; refused with `CONSENT_NEEDED` otherwise. */
  readonly needs?: ConsentPurpose;
  /**
   * The input can be larger than WeChat carries in one call, and may come in parts; refused with
   * `INPUT_PARTS_MISSING` when they have not all arrived.
   */
  readonly takesParts?: true;
  /** Refusals of this operation; those every operation can give are in `commonErrors`. */
  readonly errors: readonly Code[];
}

/** Declares an operation. Input schemas are strict objects: an unknown key is an error. */
export const defineOperation = <
  const Name extends string,
  const A extends Access,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Code extends ErrorCode = never,
>(
  operation: Operation<Name, A, Input, Output, Code>,
): Operation<Name, A, Input, Output, Code> => operation;
