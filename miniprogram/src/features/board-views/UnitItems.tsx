import type { UnitBoard } from '@shared/domain/board/views-schema';
import { useState } from 'react';
import { isLoud, ProgressSheet, type Selection } from '@/features/board';
import { Cell, CellList, Section, StateLine } from '@/ui';
import { standingText } from './view-words';

type Item = UnitBoard['items'][number];

/** The commitment an item's state is taken from, in a sentence: why it stands as it does. */
const whyOf = ({ state, m, commitments }: Item): string | undefined => {
  const leading =
    m === null ? undefined : commitments.find((one) => one.m !== null && one.state === state);
  const told = leading ?? commitments.find(({ n }) => n > 0) ?? commitments[0];
  return told && `${told.title}：${told.explanation}`;
};

/** Every item that asks something of the unit or holds a record of it, each with the sentence why. */
export function UnitItems({ view }: { view: UnitBoard }) {
  const [open, setOpen] = useState<Selection>();
  const { items, units, notAsked, name, year, id } = view;
  const [only] = units;
  const whose = units.length === 1 && only ? { unitId: only.unitId } : { column: id };
  return (
    <Section
      title={`各条目 ${items.length}条`}
      note={notAsked > 0 ? `其余${notAsked}条不要求${name}，也没有它的记录。` : undefined}
    >
      <CellList inset="marks" label={`${name}的各条目`}>
        {items.map((item) => (
          <Cell
            key={item.number}
            lead={{ mark: item.number }}
            title={item.title}
            note={whyOf(item)}
            state={
              <StateLine kind={item.state} loud={isLoud(item.state)}>
                {standingText(item)}
              </StateLine>
            }
            onTap={() =>
              setOpen({ number: item.number, title: `第${item.number}条 ${name}`, ...whose })
            }
          />
        ))}
      </CellList>
      {open && <ProgressSheet year={year} selection={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
