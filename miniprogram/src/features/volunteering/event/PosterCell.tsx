import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';

/** The way to the poster with its QR code. */
export function PosterCell({ activityId }: { activityId: string }) {
  return (
    <CellList inset="icons" label="分享">
      <Cell
        lead={{ icon: 'scan' }}
        title="海报和二维码"
        note="转发或张贴，扫码的人不用先注册就能看"
        onTap={() => openPage('volunteerPoster', { e: activityId })}
      />
    </CellList>
  );
}
