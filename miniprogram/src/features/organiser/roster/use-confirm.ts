import { useAct } from '@/features/remote';
import { showToast } from '@/ui';

/** Confirms uploads from phones without a network: one, or all that wait. */
export const useConfirm = (activityId: string) => {
  const confirm = useAct('attendance.confirmKept');
  return async (memberIds?: readonly string[]): Promise<void> => {
    const result = await confirm.run({
      activityId,
      ...(memberIds ? { memberIds: [...memberIds] } : {}),
    });
    if (result.ok) showToast(`已确认${result.data.confirmed.length}人的离线补传`);
    else showToast(`没有确认：${result.error.message}`, 'alert');
  };
};
