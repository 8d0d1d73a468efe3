import type { RosterRow } from '@shared/contract/attendance';
import type { Arrival } from '@shared/domain/attendance/schema';
import { useState } from 'react';
import { Box, Button, Checkbox, FieldError, SearchBox, Segmented, Sheet, showToast } from '@/ui';
import { useMore } from '../use-more';
import { doneWords, enterKept, keptWords } from './enter-kept';
import type { LastEntered } from './use-entry';
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
  /** Everybody of the list has a number: the sheet can be entered by these. */
  onByNumber: (() => void) | undefined;
  onEntered: (last: LastEntered) => void;
  onClose: () => void;
}

/** Enters everyone who signed on paper, several at once. */
export function PaperSheet(props: PaperSheetProps) {
  const { activityId, missing, onByNumber, onEntered, onClose } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [arrival, setArrival] = useState<Arrival>('on_time');
  const [search, setSearch] = useState('');
  const [problem, setProblem] = useState('');
  const { take, left, more } = useMore(PORTION);
  const found = missing.filter(({ name }) => name.includes(search.trim()));
  // Somebody may have checked in by themselves while the sheet was open.
  const memberIds = chosen.filter((id) => missing.some(({ memberId }) => memberId === id));
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const run = async () => {
    const names = missing.flatMap((row) => (memberIds.includes(row.memberId) ? [row.name] : []));
    const entered = await enterKept(
      { activityId, memberIds, method: 'paper_sheet', arrival },
      names,
    );
    if (entered.name === 'refused') return setProblem(`没有登记上，勾选都还在：${entered.reason}`);
    if (entered.name === 'kept') showToast(keptWords(memberIds.length));
    else {
      showToast(doneWords(entered));
      if (entered.entered.length > 0) {
        const words = `已按纸质表登记${entered.entered.length}人`;
        onEntered({ words, requestIds: [entered.requestId] });
      }
    }
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
      {onByNumber && (
        <Button kind="quiet" small onTap={onByNumber}>
          改为按编号登记
        </Button>
      )}
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
