import type { Operation } from '@shared/contract/define';
import type { CommonErrorCode, WireError } from '@shared/contract/errors';
import type { Success } from '@shared/domain/outcome';
import {
  type Actor,
  agreesTo,
  belongsAt,
  holdsRole,
  holdsRoleOver,
  reachesDown,
} from '@shared/domain/people/rights';
import { isYearOver } from '@shared/domain/plan/year-state';
import type { Instant, LocalDate } from '@shared/domain/time';
import * as z from 'zod/mini';
import { invalidInput } from './invalid-input';

/** What an operation is run with. `Deps` is whatever the composition root hands to all of them. */
export interface RunContext<Deps> {
  deps: Deps;
  now: Instant;
  /** The person behind the platform's identity; undefined when the roster knows nobody by it. */
  resolveActor: () => Promise<Actor | undefined>;
  /** The units above one in its office's tree. Asked for only where the answer depends on it. */
  unitsAbove: (officeId: string, unitId: string) => Promise<readonly string[]>;
  /** Since when a year that is over is frozen; undefined: it takes changes. Asked for such years only. */
  frozenSince: (officeId: string, year: number, now: Instant) => Promise<LocalDate | undefined>;
  /** The platform's identity; undefined when there is none. */
  accountId: string | undefined;
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
  | {
      ok: false;
      error: WireError & {
        code: C['errors'][number] | 'NOT_FOUND' | 'FORBIDDEN' | 'CONSENT_NEEDED';
      };
    };

type YearsIn = readonly number[];

/**
 * The plan years whose records an operation changes, as its input and what it loaded tell; none for a
 * record that goes on whatever the year. What a frozen year holds is refused with `YEAR_FROZEN`.
 */
export type YearsOf<Input, Loaded> = (call: Omit<Call<Input, Loaded, unknown>, 'deps'>) => YearsIn;

export interface Definition<C extends Operation, Loaded, Deps> {
  /** Reads that need no actor: they run beside the look-up of the actor, in the same round. */
  load: (input: InputOf<C>, deps: Deps) => Promise<Loaded>;
  /** Left out: it changes nothing that belongs to a year. */
  years?: YearsOf<InputOf<C>, NoInfer<Loaded>>;
  handle: (call: Call<InputOf<C>, Loaded, Deps>) => Promise<ResultOf<C>>;
}

export type Outcome = { ok: true; data: unknown } | { ok: false; error: WireError };

/** An operation with its types closed over: what the registry holds and dispatch runs. */
export interface Runnable<Deps> {
  readonly contract: Operation;
  /** Whether it names the years it changes, so that a frozen one is refused. */
  readonly keepsYears: boolean;
  readonly run: (raw: unknown, context: RunContext<Deps>) => Promise<Outcome>;
}

/** The output did not fit the contract: a fault of ours, never of the caller. */
export class ContractBreach extends Error {}

const common = (error: WireError<CommonErrorCode>): Outcome => ({
  ok: false,
  error,
});

type Barred = 'NOT_BOUND' | 'FORBIDDEN' | 'NOT_FOUND';

type Admit<Loaded, Who, Admitted, Deps> = (
  actor: Actor | undefined,
  loaded: Loaded,
  context: RunContext<Deps>,
) => Promise<{ who: Who; loaded: Admitted } | Barred>;

/**
 * The refusal of a change to a year that is frozen. Nothing is read for a year that runs: only once it is
 * over does the answer depend on what was decided about its end.
 */
const frozen = async (
  officeId: string,
  years: readonly number[],
  { now, frozenSince }: Pick<RunContext<unknown>, 'now' | 'frozenSince'>,
): Promise<Outcome | undefined> => {
  for (const year of years.filter((one) => isYearOver(one, now))) {
    const since = await frozenSince(officeId, year, now);
    if (since !== undefined) return common({ code: 'YEAR_FROZEN', data: { year, since } });
  }
  return undefined;
};

/** Parse, look up the actor beside the first reads, apply the declared access, handle, check. */
const runnable = <C extends Operation, Loaded, Who, Admitted, Deps>(
  contract: C,
  load: Definition<C, Loaded, Deps>['load'],
  admit: Admit<Loaded, Who, Admitted, Deps>,
  handle: (call: Who & Omit<Call<InputOf<C>, Admitted, Deps>, 'actor'>) => Promise<ResultOf<C>>,
  years?: (call: Who & Omit<Call<InputOf<C>, Admitted, Deps>, 'actor' | 'deps'>) => YearsIn,
): Runnable<Deps> => ({
  contract,
  keepsYears: years !== undefined,
  run: async (raw, context) => {
    const { deps, now, resolveActor } = context;
    const parsed = z.safeParse<C['input']>(contract.input, raw);
    if (!parsed.success) return common(invalidInput(parsed.error.issues));
    const input = parsed.data;
    const [actor, loaded] = await Promise.all([resolveActor(), load(input, deps)]);
    const admitted = await admit(actor, loaded, context);
    if (typeof admitted === 'string') return common({ code: admitted, data: {} });
    const { needs: purpose } = contract;
    if (purpose && !(actor && agreesTo(actor, purpose))) {
      return common({ code: 'CONSENT_NEEDED', data: { purpose } });
    }
    const call = { ...admitted.who, input, loaded: admitted.loaded, now };
    const refused = actor && years && (await frozen(actor.officeId, years(call), context));
    if (refused) return refused;
    const result = await handle({ ...call, deps });
    if (!result.ok) return result;
    const output = z.safeParse(contract.output, result.data);
    if (!output.success) throw new ContractBreach(z.prettifyError(output.error));
    return { ok: true, data: output.data };
  },
});

type OpenAccess = { who: 'person' } | { who: 'member' } | { who: 'role' };

const isOpenTo = (access: Operation['access'], actor: Actor, now: Instant): boolean => {
  if (access.who === 'role') return holdsRole(actor, access.roles, now);
  return access.who === 'person' || belongsAt(actor, now);
};

/** Implements an operation whose access asks for no unit. */
export const implementWith =
  <Deps>() =>
  <C extends Operation & { access: OpenAccess }, Loaded>(
    contract: C,
    { load, handle, years }: Definition<C, Loaded, Deps>,
  ): Runnable<Deps> => {
    const { access }: Operation = contract;
    return runnable<C, Loaded, { actor: Actor }, Loaded, Deps>(
      contract,
      load,
      async (actor, loaded, { now }) => {
        if (!actor) return 'NOT_BOUND';
        return isOpenTo(access, actor, now) ? { who: { actor }, loaded } : 'FORBIDDEN';
      },
      handle,
      years,
    );
  };

/** Whoever the platform vouches for: the account, and the person it is bound to, if any. */
interface AccountHolder {
  accountId: string;
  actor: Actor | undefined;
}

/** Implements an operation that is open to accounts not bound to anybody yet. */
export const implementForAccountWith =
  <Deps>() =>
  <C extends Operation & { access: { who: 'account' } }, Loaded>(
    contract: C,
    {
      load,
      handle,
    }: {
      load: Definition<C, Loaded, Deps>['load'];
      handle: (
        call: AccountHolder & Omit<Call<InputOf<C>, Loaded, Deps>, 'actor'>,
      ) => Promise<ResultOf<C>>;
    },
  ): Runnable<Deps> =>
    runnable<C, Loaded, AccountHolder, Loaded, Deps>(
      contract,
      load,
      async (actor, loaded, { accountId }) =>
        accountId === undefined ? 'NOT_BOUND' : { who: { accountId, actor }, loaded },
      handle,
    );

/** Anybody at all: with an account or without. Such an operation is told who asks only to count tries. */
export const implementForPublicWith =
  <Deps>() =>
  <C extends Operation & { access: { who: 'public' } }, Loaded>(
    contract: C,
    {
      load,
      handle,
    }: {
      load: Definition<C, Loaded, Deps>['load'];
      handle: (call: Omit<Call<InputOf<C>, Loaded, Deps>, 'actor'>) => Promise<ResultOf<C>>;
    },
  ): Runnable<Deps> =>
    runnable<C, Loaded, Record<never, never>, Loaded, Deps>(
      contract,
      load,
      async (_actor, loaded) => ({ who: {}, loaded }),
      handle,
    );

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
      years,
    }: {
      load: Definition<C, Loaded | undefined, Deps>['load'];
      handle: Definition<C, Loaded, Deps>['handle'];
      years?: YearsOf<InputOf<C>, NoInfer<Loaded>>;
    },
  ): Runnable<Deps> => {
    const { roles } = contract.access as Extract<Operation['access'], { roles: unknown }>;
    return runnable<C, Loaded | undefined, { actor: Actor }, Loaded, Deps>(
      contract,
      load,
      async (actor, loaded, { now, unitsAbove }) => {
        if (!actor) return 'NOT_BOUND';
        if (!loaded) return 'NOT_FOUND';
        if (loaded.officeId !== undefined && loaded.officeId !== actor.officeId) return 'NOT_FOUND';
        const admitted = { who: { actor }, loaded };
        const { unitId } = loaded;
        if (holdsRoleOver(actor, roles, unitId, now)) return admitted;
        if (!reachesDown(actor, roles, now)) return 'FORBIDDEN';
        const above = await unitsAbove(actor.officeId, unitId);
        return holdsRoleOver(actor, roles, unitId, now, above) ? admitted : 'FORBIDDEN';
      },
      handle,
      years,
    );
  };
