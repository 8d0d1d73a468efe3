import { Box, Button, Words } from '@/ui';
import type { Entry } from './use-entry';

/** What was put down last, and the way back. */
export function LastEntry({ entry: { last, undo } }: { entry: Entry }) {
  if (!last) return null;
  return (
    <Box className="row row--between" role="status">
      <Words className="t-sub">{last.words}</Words>
      <Button kind="quiet" small busyText="正在撤回" onTap={undo}>
        撤回
      </Button>
    </Box>
  );
}
