import * as z from 'zod/mini';
import { SESSION_MODES } from '../domain/study/words';
import { line, recordId } from './fields';

/** Most materials and speakers of one session or topic. */
const MOST = 12;

/** Longest title of a document. */
const TITLE_MAX = 80;

/** Address of a public page. */
const publicLink = z
  .string('请填写网址')
  .check(
    z.trim(),
    z.maxLength(300, '网址过长'),
    z.regex(/^https:\/\/[^\s]+$/, '网址应以 https:// 开头'),
  );

/** Titles of public documents, with a link where there is one; never their text. */
export const materialsField = z
  .array(z.strictObject({ title: line('文件标题', TITLE_MAX), link: z.nullable(publicLink) }))
  .check(z.maxLength(MOST, `学习材料不超过${MOST}份`));

/** Names alone, never what was said. */
export const speakersField = z
  .array(line('发言人姓名', 20))
  .check(z.maxLength(MOST, `重点发言不超过${MOST}人`));

/** What sets a study session apart, as its organiser fills it in. */
export const studyFields = z.strictObject({
  mode: z.enum(SESSION_MODES, '请选择学习方式'),
  topicId: z.nullable(recordId),
  materials: materialsField,
  keynoteSpeakers: speakersField,
});
