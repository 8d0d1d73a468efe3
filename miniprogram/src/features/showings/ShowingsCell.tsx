import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui';

/** The way to what study groups show. */
export function ShowingsCell() {
  return (
    <Cell
      lead={{ icon: 'doc' }}
      title="学习成果展示"
      note="中心组的学习通报和学习成果"
      onTap={() => openPage('showings')}
    />
  );
}
