import { activityKinds } from '@shared/domain/activity/kinds';
import { Box, Card, DateField, ListFields, TextArea, TextField } from '@/ui';
import type { RecordRead } from './record-form';
import type { RecordState } from './use-record';

/** The lengths the contract takes. */
const MAX = { name: 40, agenda: 2000, summary: 1000, vote: 200, text: 200, title: 60, count: 6 };
const MOST_ROWS = 20;

export interface RecordFieldsProps {
  data: RecordRead;
  record: RecordState;
}

/** Who led it, what stood on the agenda and what came of it: facts, never what anybody said. */
export function MainFields({ data, record: { form, change } }: RecordFieldsProps) {
  const kind = activityKinds[data.activity.kind];
  return (
    <Card label="记录要素">
      <Box className="stack-4">
        <TextField
          label="主持人"
          value={form.chair}
          maxLength={MAX.name}
          onChange={(chair) => change({ chair })}
        />
        <TextField
          label="记录人"
          value={form.recorder}
          maxLength={MAX.name}
          onChange={(recorder) => change({ recorder })}
        />
        {kind.roster === 'none' && (
          <TextField
            label="参加人数"
            kind="digits"
            value={form.headCount}
            maxLength={MAX.count}
            help="只记人数，不记姓名"
            onChange={(headCount) => change({ headCount })}
          />
        )}
        <TextArea
          label="议题"
          optional={kind.paper !== 'meeting_record'}
          value={form.agenda}
          maxLength={MAX.agenda}
          help="一行写一项"
          onChange={(agenda) => change({ agenda })}
        />
        <TextArea
          label="主要内容"
          optional={kind.paper !== 'activity_record'}
          value={form.summary}
          maxLength={MAX.summary}
          help="写做了什么、学了什么，不记个人发言"
          onChange={(summary) => change({ summary })}
        />
        {kind.votes && (
          <TextField
            label="表决结果"
            value={form.vote}
            maxLength={MAX.vote}
            help="没有表决的写“无”"
            onChange={(vote) => change({ vote })}
          />
        )}
      </Box>
    </Card>
  );
}

export function DecisionFields({ record: { form, change } }: Pick<RecordFieldsProps, 'record'>) {
  return (
    <ListFields
      title="形成事项"
      note={form.decisions.length === 0 ? '没有形成事项的不用填' : undefined}
      rows={form.decisions}
      most={MOST_ROWS}
      blank={(key) => ({ key, text: '', owner: '', dueOn: '' })}
      addWord="添加形成事项"
      onChange={(decisions) => change({ decisions })}
      renderRow={(row, set) => (
        <>
          <TextField
            label="事项"
            value={row.text}
            maxLength={MAX.text}
            onChange={(text) => set({ text })}
          />
          <TextField
            label="责任人"
            value={row.owner}
            maxLength={MAX.name}
            onChange={(owner) => set({ owner })}
          />
          <DateField label="完成时限" value={row.dueOn} onChange={(dueOn) => set({ dueOn })} />
        </>
      )}
    />
  );
}

export function AttachmentFields({ record: { form, change } }: Pick<RecordFieldsProps, 'record'>) {
  return (
    <ListFields
      title="附件"
      note={form.attachments.length === 0 ? '选填。只写名称和存放处，不上传照片和文件' : undefined}
      rows={form.attachments}
      most={MOST_ROWS}
      blank={(key) => ({ key, title: '', keptAt: '' })}
      addWord="添加附件"
      onChange={(attachments) => change({ attachments })}
      renderRow={(row, set) => (
        <>
          <TextField
            label="附件名称"
            value={row.title}
            maxLength={MAX.title}
            placeholder="例如 签到表原件"
            onChange={(title) => set({ title })}
          />
          <TextField
            label="存放处"
            value={row.keptAt}
            maxLength={MAX.title}
            placeholder="例如 支部档案柜"
            onChange={(keptAt) => set({ keptAt })}
          />
        </>
      )}
    />
  );
}
