import type { PlanText } from '@shared/domain/plan/schema';
import { Box, Card, Cell, CellList, Section, useWide, Words } from '@/ui';
import { bodyOf } from './plan-words';

export interface PlanOutlineProps {
  text: PlanText;
  onOpen: (number: number) => void;
}

/** The parts and items as they were read; on a wide screen with their words. */
export function PlanOutline({ text, onOpen }: PlanOutlineProps) {
  const wide = useWide();
  return (
    <>
      {text.introduction && (
        <Section title="导语">
          <Card tight>
            <Box className="t-sub plan-words">{text.introduction}</Box>
          </Card>
        </Section>
      )}
      {text.sections.map(({ ordinal, title, items }) => (
        <Section key={ordinal} title={title || `第${ordinal}部分`}>
          <CellList inset="marks" label={title || `第${ordinal}部分`}>
            {items.map((item) => (
              <Cell
                key={item.number}
                top
                lead={{ mark: item.number }}
                title={item.title}
                note={wide && <Words className="plan-words">{bodyOf(item)}</Words>}
                side={item.measures.length > 0 ? `${item.measures.length}项措施` : undefined}
                onTap={() => onOpen(item.number)}
              />
            ))}
          </CellList>
        </Section>
      ))}
    </>
  );
}
