import { Box, IconButton, Words } from '@/ui';

export interface YearStepperProps {
  year: number;
  latest: number;
  onChange: (year: number) => void;
}

/** Before it there is nothing here. */
const FIRST_YEAR = 2000;

/** One year back or on. */
export function YearStepper({ year, latest, onChange }: YearStepperProps) {
  return (
    <Box className="row row--between" role="group" aria-label="年度">
      {year > FIRST_YEAR ? (
        <IconButton icon="left" label="上一年" onTap={() => onChange(year - 1)} />
      ) : (
        <Words />
      )}
      <Words className="t-body t-strong" aria-live="polite">
        {year}年
      </Words>
      {year < latest ? (
        <IconButton icon="right" label="下一年" onTap={() => onChange(year + 1)} />
      ) : (
        <Words className="icon-button" aria-hidden />
      )}
    </Box>
  );
}
