import { useRef, useState } from 'react';
import { useAct } from '@/features/remote';
import { AppScreen } from '@/features/shell';
import { call } from '@/platform/call';
import { type ChosenFile, chooseFile } from '@/platform/choose-file';
import { openPage } from '@/platform/navigation';
import { newRequestId } from '@/platform/request-id';
import { saveFile } from '@/platform/save-file';
import { Banner, Box, Button, Card, CardHead, Loading, PageHead, showToast } from '@/ui';
import { ROSTER_ENDINGS, rosterFileRefusal } from './file-choice';
import { PastImports } from './PastImports';
import { RosterSteps } from './RosterSteps';

/** Reads a file into an import; the same file sent again is the same request. */
function useUpload(say: (problem: string) => void) {
  const { run } = useAct('roster.createImport');
  const [reading, setReading] = useState('');
  const sent = useRef<{ base64: string; requestId: string }>();
  const take = async ({ name, size, readBase64 }: ChosenFile) => {
    const refusal = rosterFileRefusal({ name, size });
    if (refusal) return say(refusal);
    setReading(name);
    try {
      const base64 = await readBase64().catch(() => undefined);
      if (base64 === undefined) return say('文件没有读出来，请重新选择');
      const again = sent.current?.base64 === base64 ? sent.current : undefined;
      const request = again ?? { base64, requestId: newRequestId() };
      sent.current = request;
      const result = await run({ ...request, name });
      if (result.ok) openPage('rosterImport', { import: result.data.id });
      else say(result.error.message);
    } finally {
      setReading('');
    }
  };
  return { reading, take };
}

const saveTemplate = async (say: (problem: string) => void) => {
  const result = await call('roster.template', {});
  if (!result.ok) return say(result.error.message);
  try {
    await saveFile(result.data.name, result.data.base64);
    showToast('模板已下载');
  } catch {
    say('模板没有存下来，请再试一次');
  }
};

/** The first step: a file is chosen; or an import that was begun is gone on with. */
export function StartPage() {
  const [problem, say] = useState('');
  const { reading, take } = useUpload(say);
  return (
    <AppScreen title="导入名册" place="rosterImport">
      <RosterSteps at={0} />
      <PageHead title="导入党员名册" note="先核对再导入，确认前名册不会改动" />
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <Card label="选择文件">
        <CardHead
          title="选择文件"
          note=".xlsx 或 .csv，5MB以内，要有“姓名”和“支部”两列。身份证号、出生日期、民族、学历等列不会读取，也不会保存"
        />
        {reading ? (
          <Loading label={`正在读取${reading}`} />
        ) : (
          <Box className="stack-2">
            <Button
              icon="upload"
              onTap={() => {
                say('');
                chooseFile(ROSTER_ENDINGS, (file) => void take(file));
              }}
            >
              选择文件
            </Button>
            <Button
              kind="secondary"
              icon="download"
              busyText="正在下载"
              onTap={() => saveTemplate(say)}
            >
              下载模板
            </Button>
          </Box>
        )}
      </Card>
      <PastImports />
    </AppScreen>
  );
}
