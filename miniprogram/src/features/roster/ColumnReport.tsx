import type { ImportSummary } from '@shared/contract/roster-import';
import { Banner } from '@/ui';

/** What of the file was left alone, said before anything is decided. */
export function ColumnReport({
  columns,
  sheetsLeft,
}: Pick<ImportSummary, 'columns' | 'sheetsLeft'>) {
  return (
    <>
      {columns.refused.length > 0 && (
        <Banner icon="shield">
          表里的{columns.refused.join('、')}这{columns.refused.length}列没有读取，也不会保存
        </Banner>
      )}
      {columns.ignored.length > 0 && (
        <Banner icon="info">用不到的列没有读取：{columns.ignored.join('、')}</Banner>
      )}
      {sheetsLeft.length > 0 && (
        <Banner icon="info">只读了第一张名册，没有读：{sheetsLeft.join('、')}</Banner>
      )}
    </>
  );
}
