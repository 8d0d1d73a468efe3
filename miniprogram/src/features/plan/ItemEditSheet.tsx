import type { PlanItem } from '@shared/domain/plan/schema';
import { useState } from 'react';
import { Box, TextArea } from '@/ui';
import { EditSheet } from './EditSheet';
import type { Review } from './use-draft';

export interface ItemEditSheetProps {
  item: PlanItem;
  revise: Review['revise'];
  onClose: () => void;
}

/** Puts right what the reading got wrong; the plan itself is not to be improved. */
export function ItemEditSheet({ item, revise, onClose }: ItemEditSheetProps) {
  const [title, setTitle] = useState(item.title);
  const [text, setText] = useState(item.text);
  const [errors, setErrors] = useState<{ title?: string; text?: string }>({});
  const save = async () => {
    const found = {
      title: title.trim() ? undefined : '请填写条目标题',
      text: text.trim() ? undefined : '请填写条目内容',
    };
    setErrors(found);
    if (found.title || found.text) return '有一处还空着';
    return revise({ kind: 'item', number: item.number, title: title.trim(), text });
  };
  return (
    <EditSheet
      title={`修改第${item.number}条`}
      note="照原文件改，不修饰原文"
      dirty={title !== item.title || text !== item.text}
      save={save}
      onClose={onClose}
    >
      <TextArea
        label="条目标题"
        value={title}
        onChange={setTitle}
        error={errors.title}
        maxLength={200}
      />
      <Box className="plan-edit">
        <TextArea
          label="条目内容"
          value={text}
          onChange={setText}
          error={errors.text}
          maxLength={20_000}
        />
      </Box>
    </EditSheet>
  );
}
