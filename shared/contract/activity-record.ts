import * as z from 'zod/mini';
import { activityRecord, attendanceCounts, servedCommitment } from '../domain/activity/schema';
import { activityCard, activityFields } from './activities';
import { defineOperation } from './define';
import { recordId } from './fields';
import { ORGANISERS } from './organisers';

const recordLine = (label: string, maximum: number) =>
  z.string(`请填写${label}`).check(z.trim(), z.maxLength(maximum, `${label}不超过${maximum}个字`));

const recordDate = z.nullable(
  z.string().check(z.regex(/^20\d{2}-\d{2}-\d{2}$/, '日期应写作2022-11-18')),
);

/**
 * Writes the record, or what is known of it so far: nothing has to be complete before hand-in.
 * @param seenAt `writtenAt` of the record it was begun from, 0 for a first one: of two who write at
 *   once the second is told
 */
export const activitiesWriteRecord = defineOperation({
  name: 'activities.writeRecord',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    seenAt: z.int(),
    record: z.strictObject({
      chair: recordLine('主持人', 40),
      recorder: recordLine('记录人', 40),
      agenda: z.array(recordLine('议题', 100)).check(z.maxLength(20, '议题不超过20项')),
      summary: recordLine('主要内容', 1000),
      vote: recordLine('表决结果', 200),
      decisions: z
        .array(
          z.strictObject({
            text: recordLine('形成事项', 200),
            owner: recordLine('责任人', 40),
            dueOn: recordDate,
          }),
        )
        .check(z.maxLength(20, '形成事项不超过20项')),
      attachments: z
        .array(
          z.strictObject({ title: recordLine('附件名称', 60), keptAt: recordLine('存放处', 60) }),
        )
        .check(z.maxLength(20, '附件不超过20项')),
      headCount: z.nullable(z.int().check(z.minimum(0, '人数不能为负'), z.maximum(100_000))),
    }),
    commitmentIds: activityFields.commitmentIds,
  }),
  output: z.object({ record: activityRecord, missing: z.array(z.string()) }),
  errors: [
    'ACTIVITY_CANCELLED',
    'ACTIVITY_NOT_PUBLISHED',
    'RECORD_CHANGED',
    'OUTSIDE_PLAN_YEAR',
    'UNKNOWN_COMMITMENT',
    'PLAN_NOT_IN_FORCE',
  ],
});

/** The record of an activity, with what is missing in it, named; and commitments it may well serve. */
export const activitiesGetRecord = defineOperation({
  name: 'activities.getRecord',
  access: { who: 'role_over_unit', roles: [...ORGANISERS, 'leader'] },
  input: z.strictObject({ activityId: recordId }),
  output: z.object({
    activity: activityCard,
    counts: attendanceCounts,
    record: z.nullable(activityRecord),
    missing: z.array(z.string()),
    /** Commitments suggested from the kind and the text; a person chooses. */
    suggested: z.array(servedCommitment),
  }),
  errors: [],
});

/**
 * Hands the record in. What is missing is named and does not bar it: the branch may know why.
 * @param despite what was named when the organiser decided to hand it in all the same
 */
export const activitiesHandIn = defineOperation({
  name: 'activities.handIn',
  access: { who: 'role_over_unit', roles: ORGANISERS },
  input: z.strictObject({
    activityId: recordId,
    despite: z.array(z.string()).check(z.maxLength(30)),
  }),
  output: z.object({ record: activityRecord, missing: z.array(z.string()) }),
  errors: ['ACTIVITY_CANCELLED', 'ACTIVITY_NOT_CLOSED', 'RECORD_EMPTY', 'RECORD_INCOMPLETE'],
});
