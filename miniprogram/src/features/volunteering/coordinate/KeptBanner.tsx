import type { ServiceRow } from '@shared/contract/volunteering-service';
import { useAct } from '@/features/remote';
import { Banner, showToast } from '@/ui';
import { withPending } from './day-words';

export interface KeptBannerProps {
  activityId: string;
  rows: readonly ServiceRow[];
}

/** Uploads from phones without a network that wait; all are confirmed at once, or each in its sheet. */
export function KeptBanner({ activityId, rows }: KeptBannerProps) {
  const confirm = useAct('volunteering.confirmKept');
  const waiting = withPending(rows);
  if (waiting.length === 0) return null;
  const run = async () => {
    const result = await confirm.run({ activityId });
    if (result.ok) showToast(`已确认${result.data.confirmed.length}人的离线补传`);
    else showToast(result.error.message, 'alert');
  };
  return (
    <Banner kind="due" act={{ word: '全部确认', onTap: run }}>
      {`${waiting.length}人离线补传，核对到场后确认，没有到场的点开撤回`}
    </Banner>
  );
}
