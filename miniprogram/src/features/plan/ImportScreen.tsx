import { useState } from 'react';
import { AppScreen } from '@/features/shell';
import { type ChosenFile, chooseFile } from '@/platform/choose-file';
import {
  Banner,
  Box,
  Button,
  Card,
  CardHead,
  Dialog,
  goBack,
  Loading,
  PageHead,
  TextArea,
} from '@/ui';
import { CommitteeOnly } from './CommitteeOnly';
import { DraftList } from './DraftList';
import { fileRefusal, PLAN_ENDINGS } from './file-choice';
import { ImportSteps } from './ImportSteps';
import { type CreateDraft, useCreateDraft } from './use-create-draft';
import './plan.scss';

function FileCard({ create, say }: CreateDraft) {
  const [reading, setReading] = useState('');
  const take = async ({ name, size, readBase64 }: ChosenFile) => {
    const refusal = fileRefusal({ name, size });
    if (refusal) return say(refusal);
    setReading(name);
    try {
      const base64 = await readBase64().catch(() => undefined);
      if (base64 === undefined) say('文件没有读出来，请重新选择，或粘贴全文');
      else await create({ kind: 'file', name, base64 });
    } finally {
      setReading('');
    }
  };
  return (
    <Card label="选择文件">
      <CardHead
        title="选择文件"
        note=".docx 或 .txt，5MB以内。原文一字不改，读出来先由您核对，启用前不影响任何进展"
      />
      {reading ? (
        <Loading label={`正在读取${reading}`} />
      ) : (
        <Button
          icon="upload"
          onTap={() => {
            say('');
            chooseFile(PLAN_ENDINGS, (file) => void take(file));
          }}
        >
          选择文件
        </Button>
      )}
    </Card>
  );
}

interface PasteCardProps extends CreateDraft {
  text: string;
  onText: (text: string) => void;
}

function PasteCard({ create, text, onText }: PasteCardProps) {
  const empty = text.trim() === '';
  return (
    <Card label="粘贴全文">
      <Box className="plan-paste">
        <TextArea
          label="或者粘贴全文"
          value={text}
          onChange={onText}
          placeholder="从标题开始，连同各部分和条目编号"
          maxLength={500_000}
        />
      </Box>
      <Button
        kind="secondary"
        disabled={empty}
        busyText="正在读取"
        onTap={() => create({ kind: 'text', text })}
      >
        {empty ? '粘贴后可以读取' : '读取这段文字'}
      </Button>
    </Card>
  );
}

function Import() {
  const draft = useCreateDraft();
  const [text, setText] = useState('');
  const [leaving, setLeaving] = useState(false);
  return (
    <AppScreen
      title="导入要点"
      place="planImport"
      onBack={() => (text.trim() === '' ? goBack() : setLeaving(true))}
    >
      <ImportSteps at={0} />
      <PageHead title="导入年度工作要点" />
      {draft.problem && <Banner kind="overdue">没有读取：{draft.problem}</Banner>}
      <DraftList />
      <FileCard {...draft} />
      <PasteCard {...draft} text={text} onText={setText} />
      <Dialog
        open={leaving}
        title="离开这一页？"
        note="粘贴的文字还没有读取，离开后不会保留"
        act={{ word: '不保留', danger: true, onTap: goBack }}
        backWord="继续"
        onClose={() => setLeaving(false)}
      />
    </AppScreen>
  );
}

/** The first step: a file or pasted text becomes a draft; or an open draft is gone on with. */
export function ImportScreen() {
  return (
    <CommitteeOnly>
      <Import />
    </CommitteeOnly>
  );
}
