import type { StudyMaterial } from '@shared/domain/study/schema';
import { LINK_WORD, openLink } from '@/platform/open-link';
import { Cell, CellList } from '@/ui';

/** What is studied; a title with an address opens it. */
export function MaterialList({ materials }: { materials: readonly StudyMaterial[] }) {
  if (materials.length === 0) return null;
  return (
    <CellList inset="icons" label="学习材料">
      {materials.map(({ title, link }) => (
        <Cell
          key={`${title} ${link}`}
          lead={{ icon: 'doc' }}
          title={title}
          note={link ? LINK_WORD : undefined}
          onTap={link ? () => openLink(link) : undefined}
        />
      ))}
    </CellList>
  );
}
