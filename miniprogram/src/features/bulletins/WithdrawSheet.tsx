import type { BulletinView } from '@shared/contract/bulletins';
import { quarterName } from '@shared/domain/study/bulletin';
import { useAct } from '@/features/remote';
import { replacePage } from '@/platform/navigation';
import { showToast } from '@/ui';
import { ReasonSheet } from './ReasonSheet';

/** Takes back what was issued, or gives up a draft; either stays in the list with the reason. */
export function WithdrawSheet({ view, onClose }: { view: BulletinView; onClose: () => void }) {
  const withdraw = useAct('bulletins.withdraw');
  const { id: bulletinId, revision } = view;
  const isOut = view.issuedOn !== null;
  const submit = async (reason: string) => {
    const result = await withdraw.run({ bulletinId, revision, reason });
    if (!result.ok) return result.error.message;
    onClose();
    showToast(isOut ? '已撤回' : '已放弃这一版');
    if (!isOut) replacePage('bulletins');
    return undefined;
  };
  return (
    <ReasonSheet
      title={isOut ? '撤回这份通报' : '放弃这一版'}
      note={
        isOut
          ? `撤回后${quarterName(view.quarter)}不再计入要点，正文和原因仍留在列表里`
          : '写的内容留在列表里，可以另起一版'
      }
      help={isOut ? '中心组成员会看到' : '会记入操作记录'}
      act={
        isOut ? { word: '撤回通报', busyText: '正在撤回' } : { word: '放弃', busyText: '正在放弃' }
      }
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
