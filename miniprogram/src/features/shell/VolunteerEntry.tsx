import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';

/** The way to volunteer events, for members and volunteers alike. */
export function VolunteerEntry() {
  return (
    <CellList inset="icons" label="志愿服务">
      <Cell
        lead={{ icon: 'hand' }}
        title="志愿服务"
        note="近期可以报名的活动，我的报名"
        onTap={() => openPage('volunteerEvents')}
      />
    </CellList>
  );
}
