import { useState } from 'react';
import { call } from '@/platform/call';
import { saveFile } from '@/platform/save-file';
import { Box, Button, FieldError, Section } from '@/ui';

/** Takes everything along: a workbook to read, or JSON for another program. */
export function ExportSection() {
  const [problem, setProblem] = useState<string>();
  const exportAs = (format: 'xlsx' | 'json') => async () => {
    const result = await call('myData.export', { format });
    if (!result.ok) return setProblem(`没有导出：${result.error.message}`);
    const { fileName, base64 } = result.data;
    const saved = await saveFile(fileName, base64).then(
      () => true,
      () => false,
    );
    setProblem(saved ? undefined : '文件没有保存，请再试一次');
  };
  return (
    <Section title="导出" note="包含以上全部内容，文件开头写明导出人和导出时间。文件请自行妥善保管">
      <Box className="stack-2">
        <Button kind="secondary" icon="download" onTap={exportAs('xlsx')} busyText="正在导出">
          导出表格（.xlsx）
        </Button>
        <Button kind="secondary" icon="download" onTap={exportAs('json')} busyText="正在导出">
          导出数据（JSON）
        </Button>
        {problem && <FieldError>{problem}</FieldError>}
      </Box>
    </Section>
  );
}
