import type { PlanText } from '@shared/domain/plan/schema';
import { useState } from 'react';
import { TextField } from '@/ui';
import { EditSheet } from './EditSheet';
import { headingOf } from './plan-words';
import type { Review } from './use-draft';

export interface HeadingSheetProps {
  text: Pick<PlanText, 'title' | 'year'>;
  revise: Review['revise'];
  onClose: () => void;
}

/** Title and year; a plan needs a year before it can be put in force. */
export function HeadingSheet({ text, revise, onClose }: HeadingSheetProps) {
  const [title, setTitle] = useState(text.year === null ? (text.title ?? '') : headingOf(text));
  const [year, setYear] = useState(text.year === null ? '' : String(text.year));
  const [errors, setErrors] = useState<{ title?: string; year?: string }>({});
  const save = async () => {
    const found = {
      title: title.trim() ? undefined : '请填写要点标题',
      year: /^20\d\d$/.test(year) ? undefined : '请填写四位数的年份，如2022',
    };
    setErrors(found);
    if (found.title || found.year) return '上面有一处需要修改';
    return revise({ kind: 'heading', title: title.trim(), year: Number(year) });
  };
  const dirty = title.trim() !== (text.title ?? '') || year !== String(text.year ?? '');
  return (
    <EditSheet title="标题和年份" dirty={dirty} save={save} onClose={onClose}>
      <TextField
        label="要点标题"
        value={title}
        onChange={setTitle}
        error={errors.title}
        maxLength={80}
      />
      <TextField
        label="年份"
        kind="digits"
        value={year}
        onChange={setYear}
        error={errors.year}
        help="进展按这一年的1月1日至12月31日计算"
        maxLength={4}
      />
    </EditSheet>
  );
}
