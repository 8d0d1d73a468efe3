import type { ImportSummary } from '@shared/contract/roster-import';
import type { RosterVerdict } from '@shared/domain/roster/schema';
import { useState } from 'react';
import { Banner, Card, Figures } from '@/ui';
import { ColumnReport } from './ColumnReport';
import { verdictWords } from './import-words';
import { RowsSection } from './RowsSection';
import type { RosterImport } from './use-import';

const SHOWN: readonly RosterVerdict[] = ['held', 'add', 'change', 'end', 'same', 'skipped'];

/** What needs a person first, else what would change. */
const firstOf = ({ counts }: ImportSummary): RosterVerdict =>
  SHOWN.find((verdict) => counts[verdict] > 0) ?? 'add';

export interface PreviewProps {
  summary: ImportSummary;
  work: RosterImport;
  wide: boolean;
}

/** The numbers, each of which opens its rows; what was not read; and the rows. */
export function Preview({ summary, work, wide }: PreviewProps) {
  const { counts, columns, sheetsLeft } = summary;
  const [verdict, setVerdict] = useState(() => firstOf(summary));
  const figures = SHOWN.filter((one) => one !== 'skipped' || counts.skipped > 0);
  return (
    <>
      <Card tight label="概况">
        <Figures
          label="概况"
          items={figures.map((one) => ({
            key: one,
            value: counts[one],
            word: verdictWords[one],
            onTap: () => setVerdict(one),
          }))}
        />
      </Card>
      <ColumnReport columns={columns} sheetsLeft={sheetsLeft} />
      {counts.overtaken > 0 && (
        <Banner kind="due">
          {counts.overtaken}
          人没有导入：核对之后被他人改动，或转入的日子已经过去。再导入一次即可重新比对
        </Banner>
      )}
      <RowsSection
        key={verdict}
        summary={summary}
        verdict={verdict}
        work={work}
        wide={wide}
        canDecide={summary.state === 'ready'}
      />
    </>
  );
}
