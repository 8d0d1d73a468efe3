import type { Board, BoardRow } from '@shared/domain/board/schema';
import type { ReactNode } from 'react';
import { Cell, CellList, Section, StateLine } from '@/ui';
import { numeralOf, rowLine } from './board-words';

export const isLoud = (state: BoardRow['state']): boolean => state === 'due' || state === 'overdue';

/** 一、坚定践行“两个维护”，推进政治机关建设. */
const sectionTitle = ({ ordinal, title }: { ordinal: number; title: string }): string =>
  `${numeralOf(ordinal)}、${title}`;

export interface ItemListProps {
  sections: Board['sections'];
  onOpen: (row: BoardRow) => void;
  /** Default: how the whole item stands. */
  renderState?: (row: BoardRow) => ReactNode;
}

/** The items in the plan's order, by section, each with how it stands. */
export function ItemList({ sections, onOpen, renderState }: ItemListProps) {
  return (
    <>
      {sections.map((section) => (
        <Section key={section.ordinal} title={sectionTitle(section)}>
          <CellList inset="marks" label={sectionTitle(section)}>
            {section.rows.map((row) => (
              <Cell
                key={row.number}
                lead={{ mark: row.number }}
                title={row.title}
                state={
                  renderState?.(row) ?? (
                    <StateLine kind={row.state} loud={isLoud(row.state)}>
                      {rowLine(row)}
                    </StateLine>
                  )
                }
                onTap={() => onOpen(row)}
              />
            ))}
          </CellList>
        </Section>
      ))}
    </>
  );
}
