import { request } from 'node:http';

interface Reply {
  readonly status: number;
  readonly body: {
    readonly requestId?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
    readonly data?: unknown;
  };
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a body as it is given, without the SDK. */
export const send = (
  url: string,
  body: string | Buffer,
  { method = 'POST', headers = {} }: Sending = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, body: text ? JSON.parse(text) : {} });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends the parameters of an action. */
export const ask = async (url: string, parameters: object) =>
  (await send(url, JSON.stringify(parameters))).body;
