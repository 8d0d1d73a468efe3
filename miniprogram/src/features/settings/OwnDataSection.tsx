import { ConsentsCell, MyDataCell, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, Section } from '@/ui';

/** What is kept about me and what I agreed to: each one page away. */
export function OwnDataSection() {
  return (
    <Section title="我的信息">
      <CellList inset="icons" label="我的信息">
        <MyDataCell />
        <ConsentsCell />
        <Cell
          lead={{ icon: 'shield' }}
          title="个人信息保护"
          note="谁在处理、为了什么、保存多久"
          onTap={() => openPage('notice')}
        />
      </CellList>
    </Section>
  );
}

/** For whoever answers for others’ data, or keeps the office's. */
export function OfficeDataCells() {
  const { organises, keepsRoster } = useSession();
  if (!organises && !keepsRoster) return null;
  return (
    <CellList inset="icons" label="个人信息">
      {organises && (
        <Cell
          lead={{ icon: 'edit' }}
          title="个人信息申请"
          note="答复成员的更正申请"
          onTap={() => openPage('dataRequests')}
        />
      )}
      {keepsRoster && (
        <Cell
          lead={{ icon: 'clock' }}
          title="保存期限"
          note="期限、到期预览、清理记录"
          onTap={() => openPage('retention')}
        />
      )}
    </CellList>
  );
}
