import type { OutputOf } from '@shared/contract';
import type { RecordCard } from '@shared/contract/board';
import { calendarOf } from '@shared/domain/time';
import { useState } from 'react';
import { RecordList } from '@/features/board';
import { Box, Card, CardHead, cx, Sheet, Tap, Words } from '@/ui';
import { type MonthOfYear, monthsOf } from './months';

type View = OutputOf<'board.unit'>;

function Month({ of, current, onTap }: { of: MonthOfYear; current: boolean; onTap: () => void }) {
  const { month, held, coming } = of;
  const inner = (
    <>
      <Words className={cx('t-note', current && 'unit-year__now')}>{month}月</Words>
      <Words className="unit-year__count">{held.length > 0 ? `${held.length}场` : '–'}</Words>
      {coming.length > 0 && <Words className="t-note">待办{coming.length}</Words>}
    </>
  );
  if (held.length + coming.length === 0) return <Box className="unit-year__month">{inner}</Box>;
  return (
    <Tap
      className="unit-year__month unit-year__month--open"
      aria-label={`${month}月 已开展${held.length}场${coming.length > 0 ? ` 待办${coming.length}场` : ''}`}
      onTap={onTap}
    >
      {inner}
    </Tap>
  );
}

const later = (a: RecordCard, b: RecordCard) => b.at - a.at;

/** The unit's activities of the year, month by month. */
export function YearStrip({ view }: { view: View }) {
  const [open, setOpen] = useState<MonthOfYear>();
  const coming = view.inside?.coming ?? [];
  const now = calendarOf(view.asOf);
  return (
    <Card tight label="全年活动">
      <CardHead title="全年活动" side={`已开展${view.activities.length}场`} />
      <Box className="unit-year">
        {monthsOf(view.activities, coming).map((of) => (
          <Month
            key={of.month}
            of={of}
            current={now.year === view.year && now.month === of.month}
            onTap={() => setOpen(of)}
          />
        ))}
      </Box>
      {open && (
        <Sheet open title={`${view.name} ${open.month}月的活动`} onClose={() => setOpen(undefined)}>
          <RecordList
            records={[...open.held, ...open.coming].sort(later)}
            label={`${open.month}月的活动`}
          />
        </Sheet>
      )}
    </Card>
  );
}
