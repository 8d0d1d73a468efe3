import { Button } from '@/ui';

/** Under a list that shows its first lines. */
export function MoreRows({ rest, more }: { rest: number; more: () => void }) {
  if (rest === 0) return null;
  return (
    <Button kind="quiet" small block onTap={more}>
      还有{rest}项
    </Button>
  );
}
