import { Box } from '@/ui';
import type { Item } from './selection';

/** The item as the plan has it: nothing corrected, masks kept. */
export function PlanWords({ item }: { item: Item }) {
  return (
    <Box className="stack-3">
      <Box className="t-body">{item.text}</Box>
      {item.measures.length > 0 && (
        <Box className="t-note">其中{item.measures.length}项措施分别记录</Box>
      )}
      <Box className="t-note">照原文显示，遮盖的文字用*表示</Box>
    </Box>
  );
}
