import { Box, Button, Words } from '@/ui';
import type { Entry } from './use-entry';

/** Whom the last touch entered, and the way back. */
export function LastEntry({ entry: { last, undo } }: { entry: Entry }) {
  if (!last) return null;
  return (
    <Box className="row row--between" role="status">
      <Words className="t-sub">
        已为{last.name}登记{last.arrival === 'late' ? '（迟到）' : ''}
      </Words>
      <Button kind="quiet" small busyText="正在撤回" onTap={undo}>
        撤回
      </Button>
    </Box>
  );
}
