import { Box, IconButton, SearchBox, Words } from '@/ui';
import type { ColumnPaging } from './use-column-window';

/** The way through more units than are shown at once: by name, or page by page. */
export function ColumnPager({ of }: { of: ColumnPaging }) {
  const { pages, search, onSearch, turn, from, to, hasPrevious, hasNext } = of;
  if (!pages) return null;
  return (
    <Box className="row board-pager" role="group" aria-label="单位翻页">
      <Box className="grow">
        <SearchBox label="按单位名称查找" value={search} onChange={onSearch} />
      </Box>
      {hasPrevious && <IconButton icon="left" label="前面的单位" onTap={() => turn(-1)} />}
      <Words className="t-note t-nowrap" aria-live="polite">
        {of.of === 0 ? '没有这样的单位' : `${from}–${to}，共${of.of}个`}
      </Words>
      {hasNext && <IconButton icon="right" label="后面的单位" onTap={() => turn(1)} />}
    </Box>
  );
}
