import type { PlanItem } from '@shared/domain/plan/schema';
import { Box, Button, Mark, Sheet, Words } from '@/ui';

export interface ItemSheetProps {
  item: PlanItem;
  /** Left out for the first item of a part, which has none before it. */
  previous?: PlanItem;
  onEdit: () => void;
  onJoin: () => void;
  onAddTarget: () => void;
  onClose: () => void;
}

/** One item as it was read, and what can be put right about it. */
export function ItemSheet(props: ItemSheetProps) {
  const { item, previous, onEdit, onJoin, onAddTarget, onClose } = props;
  return (
    <Sheet open title={`第${item.number}条`} note="与原文件不一致时再改" onClose={onClose}>
      <Box className="serves">
        <Mark number={item.number} accent />
        <Words className="t-body t-strong grow">{item.title}</Words>
      </Box>
      <Box className="t-body">{item.text}</Box>
      {item.measures.length > 0 && (
        <Box className="t-note">识别出{item.measures.length}项措施（一是、二是……）</Box>
      )}
      <Box className="row row--wrap">
        <Button kind="secondary" small icon="plus" onTap={onAddTarget}>
          补数量要求
        </Button>
        <Button kind="secondary" small icon="edit" onTap={onEdit}>
          改标题或文字
        </Button>
        {previous && (
          <Button kind="secondary" small icon="merge" onTap={onJoin}>
            并入第{previous.number}条
          </Button>
        )}
      </Box>
    </Sheet>
  );
}
