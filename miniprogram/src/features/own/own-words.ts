import type { OutputOf } from '@shared/contract';

type Feedback = OutputOf<'myData.get'>['feedback'];

/** 写过3条，其中1条等待答复. */
export const writtenWords = ({ written, waiting }: Feedback): string => {
  if (written === 0) return '没有写过';
  return `写过${written}条${waiting === 0 ? '' : `，其中${waiting}条等待答复`}`;
};

/** What becomes of 投诉建议 when the account is closed; nothing where there are none. */
export const feedbackAfterClosing = ({ written, waiting, days }: Feedback): string[] => {
  if (written === 0) return [];
  const open =
    waiting === 0
      ? ''
      : `还有${waiting}条等待答复，机关党委会继续办理，您不能再看到答复；不想办理的，请先撤回。`;
  return [
    `投诉建议：写过的${written}条不再与您关联，署名和联系方式删除；内容和答复由机关党委保存到最后一次往来后${days}天。${open}`,
  ];
};
