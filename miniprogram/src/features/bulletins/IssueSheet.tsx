import type { BulletinView } from '@shared/contract/bulletins';
import { quarterName } from '@shared/domain/study/bulletin';
import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { serverNow } from '@/platform/clock';
import { Banner, DateField, Sheet, showToast, TextField } from '@/ui';

export interface IssueSheetProps {
  view: BulletinView;
  /** As it stands once what is on the page was saved. */
  revision: number;
  onClose: () => void;
}

/** Number and date, and what issuing means. */
export function IssueSheet({ view, revision, onClose }: IssueSheetProps) {
  const issue = useAct('bulletins.issue');
  const today = localDateOf(serverNow());
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState(today);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    if (number.trim() === '') return setError('请填写文号，例如 学通〔2022〕1号');
    const result = await issue.run({ bulletinId: view.id, revision, number, issuedOn });
    if (!result.ok) return setProblem(result.error.message);
    onClose();
    showToast(`已印发，${quarterName(view.quarter)}计入要点`);
  };
  return (
    <Sheet
      open
      title={`印发${quarterName(view.quarter)}通报`}
      note="印发后正文和数字不再改动，中心组成员可以看到；需要改的，另出一版更正"
      act={{ word: '印发', busyText: '正在印发', onTap: submit }}
      onClose={onClose}
      closeWord="再看看"
    >
      {view.lacking.map((text) => (
        <Banner key={text} kind="due">
          {text}
        </Banner>
      ))}
      {problem && <Banner kind="overdue">{problem}</Banner>}
      <TextField
        label="文号"
        value={number}
        maxLength={40}
        placeholder={`例如 学通〔${view.year}〕${view.quarter}号`}
        error={error}
        onChange={(text) => {
          setNumber(text);
          setError(undefined);
        }}
      />
      <DateField
        label="印发日期"
        value={issuedOn}
        max={today}
        help="按纸质文件上的日期填写"
        onChange={setIssuedOn}
      />
    </Sheet>
  );
}
