import * as z from 'zod/mini';
import { MOST_PARTS, PART_BYTES } from '../domain/parts/parts';
import { defineOperation } from './define';
import { requestId } from './fields';

/**
 * Keeps one part of an input that is too large for one call, for the caller alone and for a short
 * time. A part sent again takes its own place; a new upload takes the place of the one before. Open
 * to those who may use an operation that takes parts: the office's own, and whoever may keep a file with
 * a note of study.
 */
export const inputsPart = defineOperation({
  name: 'inputs.part',
  access: { who: 'member' },
  input: z.strictObject({
    uploadId: requestId,
    /** Counted from 0. */
    index: z.int('缺少序号').check(z.minimum(0, '序号不对'), z.maximum(MOST_PARTS - 1, '内容过大')),
    /** A piece of the input's JSON text. */
    text: z
      .string('缺少内容')
      .check(z.minLength(1, '缺少内容'), z.maxLength(PART_BYTES, '内容过大')),
  }),
  output: z.object({}),
  errors: [],
});

/** Stands in a call for the input itself: the parts of an upload, 0 to `count` - 1. */
export const uploadReference = z.strictObject({
  id: requestId,
  count: z.int('缺少份数').check(z.minimum(1, '份数不对'), z.maximum(MOST_PARTS, '内容过大')),
});
