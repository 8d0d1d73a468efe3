import { uploadReference } from '@shared/contract/inputs';
import type { Actor } from '@shared/domain/people/rights';
import { invalidInput } from './invalid-input';
import type { Outcome, RunContext, Runnable } from './operation';
import { parseSimpleJson } from './simple-json';

/** Where the parts of large inputs wait, each person's own. */
export interface KeptParts {
  /** The whole text; undefined when a part is missing. */
  joined: (actor: Actor, upload: { id: string; count: number }) => Promise<string | undefined>;
  drop: (actor: Actor, uploadId: string) => Promise<unknown>;
}

const refused = (message: string): Outcome => ({
  ok: false,
  error: { code: 'INVALID_INPUT', data: { fields: [{ path: 'upload', message }] } },
});

/**
 * Runs an operation on an input that came in parts: the caller's own parts and nobody else's. What
 * they come to is checked like any other input. Answered, they are thrown away; after a surprise they
 * stay for a retry, until the timer takes them.
 */
export const runOnParts = async <Deps>(
  operation: Runnable<Deps>,
  upload: unknown,
  parts: KeptParts,
  context: RunContext<Deps>,
): Promise<Outcome> => {
  const reference = uploadReference.safeParse(upload);
  if (!reference.success) return { ok: false, error: invalidInput(reference.error.issues) };
  if (!operation.contract.takesParts) return refused('这项操作不接受分份发送的内容');
  const actor = await context.resolveActor();
  if (!actor) return { ok: false, error: { code: 'NOT_BOUND', data: {} } };
  const text = await parts.joined(actor, reference.data);
  if (text === undefined) return { ok: false, error: { code: 'INPUT_PARTS_MISSING', data: {} } };
  const input = parseSimpleJson(text);
  const outcome = input
    ? await operation.run(input.value, { ...context, resolveActor: async () => actor })
    : refused('内容没有完整送达，请重新提交');
  // What was done stays done if this fails; the timer throws them away as well.
  await parts.drop(actor, reference.data.id).catch(() => undefined);
  return outcome;
};
