/** An expected refusal: a stable code, and what the person needs to know to go on. */
export interface Refusal<Code extends string = string, Data = unknown> {
  ok: false;
  error: { code: Code; data: Data };
}

export interface Success<T> {
  ok: true;
  data: T;
}

export const succeed = <T>(data: T): Success<T> => ({ ok: true, data });

export const refuse = <Code extends string, Data>(code: Code, data: Data): Refusal<Code, Data> => ({
  ok: false,
  error: { code, data },
});
