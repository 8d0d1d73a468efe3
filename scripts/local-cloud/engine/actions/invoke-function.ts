import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { CloudError } from '../../errors';
import { type Action, parameters } from '../action';

const schema = z.object({
  function_name: z.string(),
  request_data: z.optional(z.string()),
  requestId: z.optional(z.string()),
});

/** `callFunction`. The event and the answer are JSON, as between the service and a function. */
export const invokeFunction: Action = async (request, { functions }) => {
  const input = parameters(schema, request);
  const name = input.function_name;
  const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!run) {
    throw new CloudError(
      'FUNCTION_NOT_FOUND',
      `FunctionName parameter could not be found: ${name}`,
    );
  }
  const event: unknown = input.request_data ? JSON.parse(input.request_data) : {};
  const context = { requestId: input.requestId ?? randomUUID(), functionName: name };
  try {
    const result = await run(event, context);
    return { data: { response_data: JSON.stringify(result ?? null) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message);
  }
};
