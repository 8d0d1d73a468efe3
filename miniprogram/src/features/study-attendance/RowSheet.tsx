import { dayText } from '@shared/domain/progress/calendar';
import { attendanceRate, coveredRate, rateText } from '@shared/domain/study/rates';
import { Box, Figures, Sheet } from '@/ui';
import { type Row, type Span, spanWords, sumsIn } from './matrix-words';

const SPANS: readonly Span[] = ['first', 'second', 'year'];

/** One member's numbers: the halves and the year, with both rates. */
export function RowSheet({ row, onClose }: { row: Row; onClose: () => void }) {
  const { due, present, onLeave, absent, madeUp } = row.year;
  const stay = [
    row.post,
    row.joinedOn && `${dayText(row.joinedOn)}加入`,
    row.leftOn && `${dayText(row.leftOn)}离开`,
  ].filter(Boolean);
  return (
    <Sheet open title={row.name} note={stay.join('，') || undefined} onClose={onClose}>
      <Figures
        label="全年"
        items={[
          { key: 'due', value: due, word: '应到' },
          { key: 'present', value: present, word: '实到' },
          { key: 'leave', value: onLeave, word: '请假' },
          { key: 'absent', value: absent, word: '缺席' },
        ]}
      />
      <Box className="stack-2">
        {SPANS.map((span) => {
          const sums = sumsIn(row, span);
          return (
            <Box key={span} className="t-sub">
              {`${spanWords[span]}出勤率 ${rateText(attendanceRate(sums))}，含请假和补学 ${rateText(coveredRate(sums))}`}
            </Box>
          );
        })}
        {madeUp > 0 && <Box className="t-note">{`已补学${madeUp}次，另计，不改变实到`}</Box>}
      </Box>
    </Sheet>
  );
}
