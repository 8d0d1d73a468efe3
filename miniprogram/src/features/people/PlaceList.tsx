import type { PersonView } from '@shared/contract/people';
import { Box, Button, Cell, CellList, IconButton, Section, StateLine } from '@/ui';
import { phaseWords, rightsText, termText } from './people-words';

type Held = PersonView['memberships'][number];

const STATES = { present: 'done', ahead: 'todo', past: 'na' } as const;

interface PlaceCellProps {
  held: Held;
  name: string;
  onAct: ((unitId: string) => void) | undefined;
}

function PlaceCell({ held, name, onAct }: PlaceCellProps) {
  const rights = rightsText(held.roles);
  return (
    <Cell
      title={`${held.unitName}${held.post ? ` ${held.post}` : ''}`}
      note={
        <>
          <Box>{termText(held)}</Box>
          {rights && <Box>{`职责：${rights}`}</Box>}
        </>
      }
      state={<StateLine kind={STATES[held.phase]}>{phaseWords[held.phase]}</StateLine>}
      action={
        onAct && (
          <IconButton
            icon="dots"
            label={`办理${name}在${held.unitName}的变动`}
            onTap={() => onAct(held.unitId)}
          />
        )
      }
    />
  );
}

export interface PlaceListProps {
  person: PersonView;
  /** Opens what can be done with the person in a unit. */
  onAct: (unitId: string) => void;
  onUndo: (unitId: string) => Promise<void>;
}

/** Where the person is, was and will be, with dates. Nothing is ever rewritten. */
export function PlaceList({ person, onAct, onUndo }: PlaceListProps) {
  const { memberships, may, name } = person;
  const isActive = (held: Held) => held.phase === 'present' && may.keeps.includes(held.unitId);
  const unitName = (unitId: string) =>
    memberships.find((held) => held.unitId === unitId)?.unitName ?? '';
  return (
    <Section title="所在单位">
      <CellList label="所在单位">
        {memberships.map((held) => (
          <PlaceCell
            key={`${held.unitId}${held.validFrom}`}
            held={held}
            name={name}
            onAct={isActive(held) ? onAct : undefined}
          />
        ))}
      </CellList>
      {may.undo.map((unitId) => (
        <Button
          key={unitId}
          kind="secondary"
          small
          busyText="正在撤销"
          onTap={() => onUndo(unitId)}
        >
          {`撤销离开${unitName(unitId)}的变动`}
        </Button>
      ))}
    </Section>
  );
}
