import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { Box, Card, Dialog, FieldError, Switch, showToast } from '@/ui';

const TITLE = '允许上传学习材料';

/** For the committee and the administrator: whether files may be kept with notes of study. */
export function UploadsSwitch() {
  const { data } = useOperation('office.about', {});
  const act = useAct('office.setUploads');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  if (!data?.maySetUploads) return null;
  const set = async (allowed: boolean) => {
    setAsking(false);
    const result = await act.run({ allowed });
    setProblem(result.ok ? '' : `没有保存：${result.error.message}`);
    if (result.ok) showToast(allowed ? '已开启' : '已关闭，已有附件仍可查看');
  };
  return (
    <Card tight label="学习材料">
      <Box className="row row--between row--3">
        <Box className="grow">
          <Box className="t-body">{TITLE}</Box>
          <Box className="t-sub">自学、调研、交流可附文件。涉密和敏感内容不得上传</Box>
        </Box>
        <Switch
          label={TITLE}
          on={data.uploads}
          disabled={act.isRunning}
          onChange={(on) => (on ? setAsking(true) : void set(false))}
        />
      </Box>
      {problem && <FieldError>{problem}</FieldError>}
      <Dialog
        open={asking}
        title={`${TITLE}？`}
        note="文件存放在本单位的云环境，能看这条登记的人都能打开。涉密和敏感内容不得上传。随时可以关闭，更改会留下记录"
        act={{ word: '开启', onTap: () => set(true), busyText: '正在开启' }}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
