import type { WireError } from '@shared/contract/errors';
import type * as z from 'zod/mini';

/** What the validation library says where the contract gives no sentence of its own. */
const NO_SENTENCE = 'Invalid input';

const pathOf = (issue: z.core.$ZodIssue): string =>
  [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.');

/** Names each field that is wrong and the way out, in Chinese. */
export const invalidInput = (issues: readonly z.core.$ZodIssue[]): WireError<'INVALID_INPUT'> => ({
  code: 'INVALID_INPUT',
  data: {
    fields: issues.map((issue) => {
      const path = pathOf(issue);
      if (issue.code === 'unrecognized_keys') return { path, message: `不认识的字段${path}` };
      const unclear = issue.message.startsWith(NO_SENTENCE);
      return { path, message: unclear ? `${path || '内容'}缺少或格式不对` : issue.message };
    }),
  },
});
