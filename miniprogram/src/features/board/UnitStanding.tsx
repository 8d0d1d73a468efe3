import type { UnitProgress } from '@shared/domain/board/schema';
import { Box, QuarterChips, Tiles } from '@/ui';
import { elementTiles, periodChips } from './progress-words';

const QUARTERS_OF_YEAR = 4;

/** The periods of one unit: quarters side by side, months as tiles; or what its checklist holds. */
export function PeriodPicture({ unit }: { unit: UnitProgress }) {
  const { elements = [] } = unit;
  if (elements.length > 1) return <Tiles items={elementTiles(elements)} />;
  if (unit.periods.length === 0) return null;
  const chips = periodChips(unit.periods);
  return chips.length <= QUARTERS_OF_YEAR ? (
    <QuarterChips items={chips} />
  ) : (
    <Tiles items={chips} />
  );
}

export interface UnitStandingProps {
  unit: UnitProgress;
  /** Says whose standing it is, where several stand together. */
  named?: boolean;
}

/** How one unit stands, with the sentence that says how the figure came about. */
export function UnitStanding({ unit, named }: UnitStandingProps) {
  return (
    <Box className="stack-2">
      <PeriodPicture unit={unit} />
      <Box className="t-sub">
        {named && `${unit.unitName}：`}
        {unit.explanation}
      </Box>
    </Box>
  );
}
