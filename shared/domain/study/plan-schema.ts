import * as z from 'zod/mini';
import { auditEntry } from '../audit/schema';
import { studyMaterial, studyMode } from './schema';

/** One topic (专题) of a year's study plan. */
export const studyTopic = z.object({
  id: z.string(),
  quarter: z.int().check(z.minimum(1), z.maximum(4)),
  /** Its place in the quarter, from 1. */
  order: z.int(),
  title: z.string(),
  mode: studyMode,
  materials: z.array(studyMaterial),
  /** Who is to speak (重点发言): names alone. */
  speakers: z.array(z.string()),
});

/** What a unit means to study in a year. Whether a topic was held is derived, never written here. */
export const studyPlan = z.object({
  id: z.string(),
  officeId: z.string(),
  unitId: z.string(),
  year: z.int(),
  topics: z.array(studyTopic),
  createdAt: z.int(),
  createdBy: z.string(),
  history: z.array(auditEntry),
});

export type StudyTopic = z.infer<typeof studyTopic>;
export type StudyPlan = z.infer<typeof studyPlan>;
