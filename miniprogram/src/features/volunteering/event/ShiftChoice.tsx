import type { ShiftCard } from '@shared/contract/volunteering-fields';
import type { Standing } from '@shared/domain/volunteering/schema';
import { Box, LineProgress, RadioGroup, Section, StateLine, Words } from '@/ui';
import { conditionsText, placesText, shiftTitle, standingLook } from '../volunteering-words';

export interface ShiftChoiceProps {
  shifts: readonly ShiftCard[];
  /** Place of the event: a shift elsewhere says where. */
  place: string;
  value: string | undefined;
  onChange: (shiftId: string) => void;
  standingOf: (shiftId: string) => Standing | undefined;
  /** Under the list. */
  note: string;
}

interface ShiftNoteProps {
  shift: ShiftCard;
  place: string;
  standing: Standing | undefined;
  differs: boolean;
}

function ShiftNote({ shift, place, standing, differs }: ShiftNoteProps) {
  const { capacity, taken, free } = shift;
  const look = standing && standingLook(standing);
  const elsewhere = shift.place === place ? '' : shift.place;
  const asked = differs ? conditionsText(shift.conditions) : '';
  const more = [elsewhere, asked].filter((text) => text !== '').join('，');
  return (
    <Words className="shift-note">
      {more && <Words>{more}</Words>}
      <LineProgress
        value={taken}
        max={capacity}
        label={`${shift.post}已报名`}
        kind={free > 0 ? 'done' : 'na'}
      />
      <Words className="row row--between">
        <Words>{`${taken}/${capacity}人`}</Words>
        <Words>{placesText(shift)}</Words>
      </Words>
      {look && <StateLine kind={look.kind}>{look.words}</StateLine>}
    </Words>
  );
}

/** The shifts with the places as they stand; one is chosen. */
export function ShiftChoice(props: ShiftChoiceProps) {
  const { shifts, place, value, onChange, standingOf, note } = props;
  const differs = new Set(shifts.map(({ conditions }) => conditionsText(conditions))).size > 1;
  return (
    <Section title={shifts.length > 1 ? '选择班次' : '班次'} note={note}>
      {shifts.length === 0 ? (
        <Box className="t-sub">还没有班次</Box>
      ) : (
        <RadioGroup
          label="班次"
          items={shifts.map((shift) => ({
            key: shift.id,
            label: <Words className="t-strong">{shiftTitle(shift)}</Words>,
            note: (
              <ShiftNote
                shift={shift}
                place={place}
                standing={standingOf(shift.id)}
                differs={differs}
              />
            ),
          }))}
          value={value}
          onChange={onChange}
        />
      )}
    </Section>
  );
}
