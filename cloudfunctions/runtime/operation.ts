import type { Operation } from '@shared/contract/define';
import type { CommonErrorCode, WireError } from '@shared/contract/errors';
import type { Success } from '@shared/domain/outcome';
import { type Actor, holdsRole, holdsRoleOver } from '@shared/domain/people/rights';
import type { Instant } from '@shared/domain/time';
import * as z from 'zod/mini';
import { invalidInput } from './invalid-input';

/** What an operation is run with. `Deps` is whatever the composition root hands to all of them. */
export interface RunContext<Deps> {
  deps: Deps;
  now: Instant;
  /** The person behind the platform's identity; undefined when the roster knows nobody by it. */
  resolveActor: () => Promise<Actor | undefined>;
}

export interface Call<Input, Loaded, Deps> {
  actor: Actor;
  input: Input;
  loaded: Loaded;
  now: Instant;
  deps: Deps;
}

type InputOf<C extends Operation> = z.output<C['input']>;

/** What an operation may answer: its output, or a refusal that its contract names. */
export type ResultOf<C extends Operation> =
  | Success<z.input<C['output']>>
  | { ok: false; error: WireError & { code: C['errors'][number] | 'NOT_FOUND' | 'FORBIDDEN' } };

export interface Definition<C extends Operation, Loaded, Deps> {
  /** Reads that need no actor: they run beside the look-up of the actor, in the same round. */
  load: (input: InputOf<C>, deps: Deps) => Promise<Loaded>;
  handle: (call: Call<InputOf<C>, Loaded, Deps>) => Promise<ResultOf<C>>;
}

export type Outcome = { ok: true; data: unknown } | { ok: false; error: WireError };

/** An operation with its types closed over: what the registry holds and dispatch runs. */
export interface Runnable<Deps> {
  readonly contract: Operation;
  readonly run: (raw: unknown, context: RunContext<Deps>) => Promise<Outcome>;
}

/** The output did not fit the contract: a fault of ours, never of the caller. */
export class ContractBreach extends Error {}

const common = (error: WireError<CommonErrorCode>): Outcome => ({
  ok: false,
  error,
});

/** Parse, look up the actor beside the first reads, apply the declared access, handle, check. */
const runnable = <C extends Operation, Loaded, Admitted, Deps>(
  contract: C,
  load: Definition<C, Loaded, Deps>['load'],
  admit: (actor: Actor, loaded: Loaded, now: Instant) => Admitted | 'FORBIDDEN' | 'NOT_FOUND',
  handle: Definition<C, Admitted, Deps>['handle'],
): Runnable<Deps> => ({
  contract,
  run: async (raw, { deps, now, resolveActor }) => {
    const parsed = z.safeParse<C['input']>(contract.input, raw);
    if (!parsed.success) return common(invalidInput(parsed.error.issues));
    const input = parsed.data;
    const [actor, loaded] = await Promise.all([resolveActor(), load(input, deps)]);
    if (!actor) return common({ code: 'NOT_BOUND', data: {} });
    const admitted = admit(actor, loaded, now);
    if (admitted === 'FORBIDDEN') return common({ code: 'FORBIDDEN', data: {} });
    if (admitted === 'NOT_FOUND') return common({ code: 'NOT_FOUND', data: {} });
    const result = await handle({ actor, input, loaded: admitted, now, deps });
    if (!result.ok) return result;
    const output = z.safeParse(contract.output, result.data);
    if (!output.success) throw new ContractBreach(z.prettifyError(output.error));
    return { ok: true, data: output.data };
  },
});

type OpenAccess = { who: 'member' } | { who: 'role' };

/** Implements an operation whose access asks for no unit. */
export const implementWith =
  <Deps>() =>
  <C extends Operation & { access: OpenAccess }, Loaded>(
    contract: C,
    { load, handle }: Definition<C, Loaded, Deps>,
  ): Runnable<Deps> => {
    const { access }: Operation = contract;
    return runnable<C, Loaded, Loaded, Deps>(
      contract,
      load,
      (actor, loaded, now) =>
        access.who === 'member' || holdsRole(actor, access.roles, now) ? loaded : 'FORBIDDEN',
      handle,
    );
  };

/** A record that belongs to a unit; without `officeId` the unit is one of the actor's own office. */
interface OfUnit {
  officeId?: string;
  unitId: string;
}

/**
 * Implements an operation on a record of a unit. A record of another office does not exist for the
 * caller; one of another unit is refused.
 */
export const implementOverUnitWith =
  <Deps>() =>
  <C extends Operation & { access: { who: 'role_over_unit' } }, Loaded extends OfUnit>(
    contract: C,
    {
      load,
      handle,
    }: {
      load: Definition<C, Loaded | undefined, Deps>['load'];
      handle: Definition<C, Loaded, Deps>['handle'];
    },
  ): Runnable<Deps> => {
    const { roles } = contract.access as Extract<Operation['access'], { roles: unknown }>;
    return runnable<C, Loaded | undefined, Loaded, Deps>(
      contract,
      load,
      (actor, loaded, now) => {
        if (!loaded) return 'NOT_FOUND';
        if (loaded.officeId !== undefined && loaded.officeId !== actor.officeId) return 'NOT_FOUND';
        return holdsRoleOver(actor, roles, loaded.unitId, now) ? loaded : 'FORBIDDEN';
      },
      handle,
    );
  };
