import { CloudError } from '../errors';
import type { FunctionHost, Invocation } from '../types';

/** A cloud function of this process. */
export type InlineFunction = (event: unknown, invocation: Invocation) => unknown;

/** The refusal of a call of a function that is not there. */
export const notFound = (name: string) =>
  new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`);

/** Runs functions of this process, without an environment of their own. */
export const inlineFunctions = (
  functions: Readonly<Record<string, InlineFunction>>,
): FunctionHost => ({
  async invoke(invocation) {
    const { name, event } = invocation;
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!run) throw notFound(name);
    try {
      return await run(event, invocation);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message);
    }
  },
  close: () => Promise.resolve(),
});
