import type { CommitmentProgress, UnitProgress } from '@shared/domain/board/schema';
import { Box, Card, TextLink, Tiles } from '@/ui';
import { CommitmentHead } from './CommitmentHead';
import { sourceLines, unitTiles } from './progress-words';
import type { Selection } from './selection';
import { OverallPeriods, PeriodPicture } from './UnitStanding';

/** Where the page scrolls to. Dots would end the name of a selector. */
export const anchorOf = (commitmentId: string): string =>
  `commitment-${commitmentId.replace(/[^\w-]/g, '-')}`;

export interface CommitmentCardProps {
  number: number;
  commitment: CommitmentProgress;
  /** The reader came for this one. */
  chosen: boolean;
  onSelect: (selection: Selection) => void;
}

/** One commitment with a target: its units or its quarters at a glance. */
export function CommitmentCard({ number, commitment, chosen, onSelect }: CommitmentCardProps) {
  const { id, title, units, recordIds, explanation } = commitment;
  const [only] = units;
  const openUnit = ({ unitId, unitName }: UnitProgress) =>
    onSelect({ number, title: `第${number}条 ${unitName}`, unitId, commitmentId: id });
  const openAll = () => onSelect({ number, title, commitmentId: id });
  return (
    <Box id={anchorOf(id)}>
      <Card label={title} className={chosen ? 'is-chosen' : undefined}>
        <CommitmentHead commitment={commitment} />
        {units.length > 1 && <Tiles items={unitTiles(units, openUnit)} />}
        <OverallPeriods units={units} />
        {units.length === 1 && only && <PeriodPicture unit={only} />}
        <Box className="stack-1">
          {sourceLines(commitment).map((line) => (
            <Box key={line} className="t-note">
              {line}
            </Box>
          ))}
          <Box className="t-sub">{explanation}</Box>
        </Box>
        {recordIds.length > 0 && (
          <Box>
            <TextLink label={`${title}的${recordIds.length}条记录`} onTap={openAll}>
              看{recordIds.length}条记录
            </TextLink>
          </Box>
        )}
      </Card>
    </Box>
  );
}
