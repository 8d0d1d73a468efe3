import { openPage } from '@/platform/navigation';
import { Cell, CellList } from '@/ui';
import { useSession } from './use-session';

/** For officers, the committee and leaders: registers, cases and inspections. */
export function RegistersEntry() {
  const { keepsRegisters } = useSession();
  if (!keepsRegisters) return null;
  return (
    <CellList inset="icons" label="登记与办理">
      <Cell
        lead={{ icon: 'doc' }}
        title="登记台账"
        note="文件、推送、谈话、评定、阵地和人数"
        onTap={() => openPage('registers')}
      />
      <Cell
        lead={{ icon: 'check' }}
        title="办理事项"
        note="群众反映、自查问题、督查整改、一事一报"
        onTap={() => openPage('cases')}
      />
      <Cell
        lead={{ icon: 'search' }}
        title="督查"
        note="检查清单、发现问题、整改销号和通报"
        onTap={() => openPage('inspections')}
      />
      <Cell
        lead={{ icon: 'people' }}
        title="责任清单"
        note="党组、机关党委、党支部三级，谁负责、什么时限"
        onTap={() => openPage('responsibilityLists')}
      />
    </CellList>
  );
}
