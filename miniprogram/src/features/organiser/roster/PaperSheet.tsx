import type { RosterRow } from '@shared/contract/attendance';
import type { Arrival } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { useAct } from '@/features/remote';
import { newRequestId } from '@/platform/request-id';
import { Box, Button, Checkbox, FieldError, SearchBox, Segmented, Sheet, showToast } from '@/ui';
import { useMore } from '../use-more';
import '../choices.scss';

const PORTION = 30;

const arrivals: ReadonlyArray<{ key: Arrival; label: string }> = [
  { key: 'on_time', label: '准时到场' },
  { key: 'late', label: '迟到' },
];

interface PaperSheetProps {
  activityId: string;
  /** Those who are not entered yet. */
  missing: readonly RosterRow[];
  onClose: () => void;
}

/** Enters everyone who signed on paper, several at once. */
export function PaperSheet({ activityId, missing, onClose }: PaperSheetProps) {
  const [requestId] = useState(newRequestId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [arrival, setArrival] = useState<Arrival>('on_time');
  const [search, setSearch] = useState('');
  const [problem, setProblem] = useState('');
  const { take, left, more } = useMore(PORTION);
  const enter = useAct('attendance.enter');
  const found = missing.filter(({ name }) => name.includes(search.trim()));
  // Somebody may have checked in by themselves while the sheet was open.
  const memberIds = chosen.filter((id) => missing.some(({ memberId }) => memberId === id));
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const run = async () => {
    const result = await enter.run({
      activityId,
      memberIds,
      method: 'paper_sheet',
      arrival,
      requestId,
    });
    if (!result.ok) return setProblem(`没有登记上，勾选都还在：${result.error.message}`);
    const already = result.data.already.length;
    showToast(
      `已按纸质签到表登记${result.data.entered.length}人${already ? `，${already}人此前已签到` : ''}`,
    );
    onClose();
  };
  return (
    <Sheet
      open
      title="按纸质表登记"
      note="勾选在纸质签到表上签名的人，与扫码签到效果相同"
      act={{
        word: memberIds.length > 0 ? `登记${memberIds.length}人` : '请先勾选签名的人',
        busyText: '正在登记',
        disabled: memberIds.length === 0,
        onTap: run,
      }}
      onClose={onClose}
    >
      <Segmented choose label="到场时间" items={arrivals} value={arrival} onChange={setArrival} />
      {missing.length > 8 && <SearchBox label="按姓名查找" value={search} onChange={setSearch} />}
      <Box className="choices" role="group" aria-label="还没有登记的人">
        {take(found).map(({ memberId, name }) => (
          <Checkbox
            key={memberId}
            checked={memberIds.includes(memberId)}
            onChange={(on) => toggle(memberId, on)}
          >
            {name}
          </Checkbox>
        ))}
        {found.length === 0 && <Box className="t-sub">没有叫这个名字、还没登记的人</Box>}
        {left(found) > 0 && (
          <Button kind="quiet" small onTap={more}>
            显示其余{left(found)}人
          </Button>
        )}
      </Box>
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
