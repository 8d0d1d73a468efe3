const ACTION = /name="action"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n/;

/**
 * The action of a form. The SDK sends WeChat's own interfaces as one, with binary data beside; none
 * of them is carried out here, so the rest is not read.
 */
export const actionOfForm = (body: Buffer): string =>
  ACTION.exec(body.subarray(0, 64 * 1024).toString('latin1'))?.[1] ?? '';
