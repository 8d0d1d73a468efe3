import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { invalidParam } from '../../errors';
import { type Action, parameters } from '../action';

const schema = z.object({
  function_name: z.string(),
  request_data: z.optional(z.string()),
  requestId: z.optional(z.string()),
});

const readEvent = (text: string | undefined): unknown => {
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw invalidParam('request_data is to be JSON');
  }
};

/**
 * `callFunction`. The event and the answer are JSON, as between the service and a function. A call
 * over the wire comes from a function or a server, never from a phone: it has no identity.
 */
export const invokeFunction: Action = async (request, { functions }) => {
  const { function_name: name, request_data, requestId } = parameters(schema, request);
  const event = readEvent(request_data);
  const result = await functions.invoke({
    name,
    event,
    requestId: requestId ?? randomUUID(),
    identity: {},
    source: 'scf',
  });
  return { data: { response_data: JSON.stringify(result ?? null) } };
};
