import type { PersonView } from '@shared/contract/people';
import { Cell, CellList, Sheet } from '@/ui';

export type PersonAct = 'transfer' | 'roles' | 'correct' | 'end' | 'join';

export interface UnitActsSheetProps {
  person: PersonView;
  unitId: string;
  unitName: string;
  onChoose: (act: PersonAct) => void;
  onClose: () => void;
}

/** What can be done with a person in one unit. */
export function UnitActsSheet({ person, unitId, unitName, onChoose, onClose }: UnitActsSheetProps) {
  const { may, places } = person;
  const belongs = places.some(
    ({ unitId: id, roles }) => id === unitId && roles.some((role) => role === 'member'),
  );
  return (
    <Sheet open title={`${person.name} 在${unitName}`} onClose={onClose}>
      <CellList inset="icons" label="可以办理">
        {belongs && !person.transfer && (
          <Cell
            lead={{ icon: 'merge' }}
            title="调动"
            note={may.transfer ? '从某一天起到另一个同类单位' : '请另一个同类单位接收'}
            onTap={() => onChoose('transfer')}
          />
        )}
        {may.setRoles && (
          <Cell
            lead={{ icon: 'shield' }}
            title="设置职责"
            note="能做什么，从哪天到哪天"
            onTap={() => onChoose('roles')}
          />
        )}
        {may.correct !== 'nothing' && (
          <Cell
            lead={{ icon: 'edit' }}
            title="更正资料"
            note="改正写错的内容"
            onTap={() => onChoose('correct')}
          />
        )}
        <Cell
          lead={{ icon: 'close' }}
          title="结束"
          note="不再是这个单位的成员，记录保留"
          onTap={() => onChoose('end')}
        />
      </CellList>
    </Sheet>
  );
}
