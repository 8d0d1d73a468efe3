import type { InputOf, OutputOf } from '@shared/contract';
import type { StudyDetails, StudyMaterial, StudyMode } from '@shared/domain/study/schema';
import { isSessionMode } from '@shared/domain/study/words';

/** A topic as the plan's operation gives it. */
export type PlannedTopic = OutputOf<'study.plan'>['topics'][number];

/** One material as it stands in the form. */
export interface MaterialRow {
  key: string;
  title: string;
  link: string;
}

/** What stands in the form of a session. */
export interface StudyValues {
  mode: StudyMode;
  topicId: string | null;
  materials: readonly MaterialRow[];
  /** Names, with 、 between them. */
  speakers: string;
}

export const plainStudy: StudyValues = {
  mode: 'collective',
  topicId: null,
  materials: [],
  speakers: '',
};

export const rowsOf = (materials: readonly StudyMaterial[]): MaterialRow[] =>
  materials.map(({ title, link }, index) => ({ key: String(index), title, link: link ?? '' }));

export const namesText = (names: readonly string[]): string => names.join('、');

/** `甲、乙，丙` as three names. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；\s]+/)
    .map((name) => name.trim())
    .filter(Boolean);

export const studyOf = (details: StudyDetails | null): StudyValues =>
  details
    ? {
        mode: details.mode,
        topicId: details.topicId,
        materials: rowsOf(details.materials),
        speakers: namesText(details.keynoteSpeakers),
      }
    : plainStudy;

/** Takes up a topic: its mode, and what was empty is filled in. Undefined: no topic. */
export const withTopicTaken = (
  study: StudyValues,
  topic: PlannedTopic | undefined,
): StudyValues => {
  if (!topic) return { ...study, topicId: null };
  return {
    mode: isSessionMode(topic.mode) ? topic.mode : study.mode,
    topicId: topic.id,
    materials: study.materials.length > 0 ? study.materials : rowsOf(topic.materials),
    speakers: study.speakers === '' ? namesText(topic.speakers) : study.speakers,
  };
};

/** The materials that were filled in, or the sentence that says what is missing. */
export const readMaterials = (
  rows: readonly MaterialRow[],
): { ok: true; materials: StudyMaterial[] } | { ok: false; error: string } => {
  const filled = rows
    .map(({ title, link }) => ({ title: title.trim(), link: link.trim() || null }))
    .filter(({ title, link }) => title !== '' || link !== null);
  if (filled.some(({ title }) => title === '')) return { ok: false, error: '请填写文件标题' };
  if (filled.some(({ link }) => link !== null && !/^https:\/\/\S+$/.test(link))) {
    return { ok: false, error: '网址应以 https:// 开头' };
  }
  return { ok: true, materials: filled };
};

type SessionStudy = NonNullable<InputOf<'activities.create'>['study']>;

/** The form as the contract takes it, or what is to be put right. */
export const readStudy = (
  study: StudyValues,
): { ok: true; details: SessionStudy } | { ok: false; error: string } => {
  const read = readMaterials(study.materials);
  if (!read.ok) return read;
  return {
    ok: true,
    details: {
      mode: isSessionMode(study.mode) ? study.mode : 'collective',
      topicId: study.topicId,
      materials: read.materials,
      keynoteSpeakers: namesIn(study.speakers),
    },
  };
};
