import { Box, Button } from '@/ui';

/** Under a list that shows its first lines. */
export function MoreRows({ rest, more }: { rest: number; more: () => void }) {
  if (rest === 0) return null;
  return (
    <Button kind="quiet" small block onTap={more}>
      还有{rest}项
    </Button>
  );
}

/** What is beyond the lines told at once. */
export function Untold({ count }: { count: number }) {
  if (count <= 0) return null;
  return <Box className="t-note">另有{count}项，请打开各单位查看</Box>;
}
