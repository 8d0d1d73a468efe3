import { QUARTERS } from '@shared/domain/study/plan';
import { type StudyMode, studyMode } from '@shared/domain/study/schema';
import { studyModeLabels } from '@shared/domain/study/words';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import {
  namesIn,
  namesText,
  type PlannedTopic,
  readMaterials,
  rowsOf,
} from '@/features/study-form';
import { MaterialFields } from '@/features/study-session';
import { newRequestId } from '@/platform/request-id';
import { Banner, Segmented, SelectField, Sheet, showToast, TextField } from '@/ui';
import { quarterName } from './quarter-words';

const TITLE_MAX = 40;

const MODES = studyMode.options.map((mode) => ({ key: mode, label: studyModeLabels[mode] }));
const IN_QUARTERS = QUARTERS.map((quarter) => ({
  key: String(quarter),
  label: quarterName(quarter).slice(1),
}));

export interface TopicSheetProps {
  unitId: string;
  year: number;
  /** Undefined: a new one. */
  topic: PlannedTopic | undefined;
  /** The quarter a new one begins in. */
  quarter: number;
  onClose: () => void;
}

/** Writes a topic of the plan down. */
export function TopicSheet({ unitId, year, topic, quarter: first, onClose }: TopicSheetProps) {
  const [requestId] = useState(newRequestId);
  const [title, setTitle] = useState(topic?.title ?? '');
  const [mode, setMode] = useState<StudyMode>(topic?.mode ?? 'collective');
  const [quarter, setQuarter] = useState(topic?.quarter ?? first);
  const [speakers, setSpeakers] = useState(namesText(topic?.speakers ?? []));
  const [rows, setRows] = useState(rowsOf(topic?.materials ?? []));
  const [errors, setErrors] = useState<{ title?: string; materials?: string; all?: string }>({});
  const saving = useAct('study.saveTopic');
  const save = async () => {
    const read = readMaterials(rows);
    if (!title.trim() || !read.ok) {
      return setErrors({
        ...(title.trim() ? {} : { title: '请填写专题名称' }),
        ...(read.ok ? {} : { materials: read.error }),
      });
    }
    const saved = await saving.run({
      requestId,
      unitId,
      year,
      topicId: topic?.id,
      quarter,
      title,
      mode,
      materials: read.materials,
      speakers: namesIn(speakers),
    });
    if (!saved.ok) return setErrors({ all: saved.error.message });
    showToast(topic ? '已保存' : `已添加到${quarterName(quarter)}`);
    onClose();
  };
  return (
    <Sheet
      open
      title={topic ? '修改专题' : '添加专题'}
      act={{ word: '保存专题', onTap: save, busyText: '正在保存' }}
      onClose={onClose}
    >
      <TextField
        label="专题名称"
        value={title}
        maxLength={TITLE_MAX}
        placeholder="例如 党的二十大精神"
        error={errors.title}
        onChange={setTitle}
      />
      <Segmented
        choose
        label="季度"
        items={IN_QUARTERS}
        value={String(quarter)}
        onChange={(key) => setQuarter(Number(key))}
      />
      <SelectField label="学习方式" items={MODES} value={mode} onChange={setMode} />
      <TextField
        label="重点发言"
        optional
        value={speakers}
        help="只写姓名，多人用顿号隔开"
        onChange={setSpeakers}
      />
      <MaterialFields rows={rows} error={errors.materials} onChange={setRows} />
      {errors.all && <Banner kind="overdue">{errors.all}</Banner>}
    </Sheet>
  );
}
