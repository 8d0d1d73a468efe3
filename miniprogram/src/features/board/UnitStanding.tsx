import type { UnitProgress } from '@shared/domain/board/schema';
import { Box, type Period, QuarterChips, Tiles } from '@/ui';
import { elementTiles, overallChips, periodChips } from './progress-words';

const QUARTERS_OF_YEAR = 4;

/** Quarters side by side, months as tiles. */
function Chips({ chips }: { chips: readonly Period[] }) {
  if (chips.length === 0) return null;
  return chips.length <= QUARTERS_OF_YEAR ? (
    <QuarterChips items={chips} />
  ) : (
    <Tiles items={chips} />
  );
}

/** The periods of a commitment over several units. */
export function OverallPeriods({ units }: { units: readonly UnitProgress[] }) {
  return <Chips chips={overallChips(units)} />;
}

/** The periods of one unit; or what its checklist holds. */
export function PeriodPicture({ unit }: { unit: UnitProgress }) {
  const { elements = [] } = unit;
  if (elements.length > 1) return <Tiles items={elementTiles(elements)} />;
  return <Chips chips={periodChips(unit.periods)} />;
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
