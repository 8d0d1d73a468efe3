import type { AuditEntry } from '@shared/domain/audit/schema';
import { type StudyPlan, type StudyTopic, studyPlan } from '@shared/domain/study/plan-schema';
import { type Database, typedCollection } from './database';

export const studyPlanIdOf = (officeId: string, unitId: string, year: number): string =>
  `${officeId}:${unitId}:${year}`;

/** What units mean to study, year by year. */
export const studyPlanStore = (db: Database) => {
  const _ = db.command;
  const plans = typedCollection(db, 'study_plans', studyPlan);
  return {
    /** @returns false when the unit has one for the year already */
    add: plans.insert,

    ofYear: async (officeId: string, unitId: string, year: number) =>
      (await plans.find({ _id: studyPlanIdOf(officeId, unitId, year) }, { limit: 1 }))[0],

    /** Replaces the topics if nobody changed them since they were seen. @returns false when somebody has */
    rewrite: async (
      { id, history }: Pick<StudyPlan, 'id' | 'history'>,
      topics: readonly StudyTopic[],
      entry: AuditEntry,
    ) =>
      (await plans.update(
        { _id: id, history: _.size(history.length) },
        { topics: _.set([...topics]) },
        entry,
      )) === 1,
  };
};
