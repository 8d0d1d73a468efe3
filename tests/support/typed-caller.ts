import type { Api } from '@cloud/api/create-api';
import { type InputOf, type OperationName, operations, type Reply } from '@shared/contract';
import type { Operation } from '@shared/contract/define';
import { commonErrors, errorCatalogue } from '@shared/contract/errors';
import * as z from 'zod/mini';

const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown(), now: z.int() }),
  z.object({
    ok: z.literal(false),
    error: z.object({
      code: z.string(),
      data: z.unknown(),
      message: z.string().check(z.regex(/[\u4e00-\u9fff]/, 'no Chinese sentence')),
    }),
    now: z.int(),
  }),
]);

const catalogue: ReadonlyMap<string, { data: z.ZodMiniType }> = new Map(
  Object.entries(errorCatalogue),
);

/** Throws when a reply is not what the contract of the operation promises. */
const checkReply = (name: OperationName, reply: unknown): void => {
  const contract: Operation = operations[name];
  const parsed = z.parse(envelope, reply);
  if (parsed.ok) {
    z.parse(contract.output, parsed.data);
    return;
  }
  const { code, data } = parsed.error;
  if (![...contract.errors, ...commonErrors].some((known) => known === code)) {
    throw new Error(`${name} gave ${code}, which its contract does not name`);
  }
  z.parse(catalogue.get(code)?.data ?? z.never(), data);
};

const keepsContract = <Name extends OperationName>(
  name: Name,
  reply: unknown,
): reply is Reply<Name> => {
  checkReply(name, reply);
  return true;
};

type Failure<Name extends OperationName> = Extract<Reply<Name>, { ok: false }>['error'];
type Answer<Name extends OperationName> = Extract<Reply<Name>, { ok: true }>['data'];

/** Everything one person can ask of the office, typed by the contract, as over the wire. */
export interface Person {
  call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<Reply<Name>>;
  /** The answer. @throws when the call is refused */
  ask: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<Answer<Name>>;
  /** The refusal. @throws when the call is answered */
  refusal: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<Failure<Name>>;
  /** A call with anything at all for input; the reply still keeps the contract. */
  send: (name: OperationName, input: unknown) => Promise<Reply>;
  /** The same, of an input that came off the wire already: large ones are read once. */
  sendRead: (name: OperationName, input: unknown) => Promise<Reply>;
}

/** What goes through the wire is JSON. */
const overTheWire = (value: unknown): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
};

export const personCalling = (api: Api, accountId: string | undefined): Person => {
  const sendRead = async <Name extends OperationName>(
    name: Name,
    input: unknown,
  ): Promise<Reply<Name>> => {
    const reply = overTheWire(await api({ name, input, accountId }));
    if (keepsContract(name, reply)) return reply;
    throw new Error(`${name} broke its contract`);
  };
  const send = <Name extends OperationName>(name: Name, input: unknown) =>
    sendRead(name, overTheWire(input));
  return {
    send,
    sendRead,
    call: send,
    ask: async (name, input) => {
      const reply = await send(name, input);
      if (reply.ok) return reply.data;
      throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`);
    },
    refusal: async (name, input) => {
      const reply = await send(name, input);
      if (!reply.ok) return reply.error;
      throw new Error(`${name} was answered: ${JSON.stringify(reply.data)}`);
    },
  };
};
