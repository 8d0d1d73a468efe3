import { Box, Button, Sheet, StateLine } from '@/ui';
import { differences } from './record-form';
import type { RecordState } from './use-record';

export interface MissingSheetProps {
  missing: readonly string[];
  onHandIn: () => unknown;
  onClose: () => void;
}

/** Names what is missing before the record is handed in; it bars nothing. */
export function MissingSheet({ missing, onHandIn, onClose }: MissingSheetProps) {
  return (
    <Sheet
      open
      title={`还缺${missing.length}项`}
      note="确有原因的可以仍然提交，提交后也能再补"
      act={{ word: '仍然提交', onTap: onHandIn, busyText: '正在提交' }}
      onClose={onClose}
      closeWord="回去补齐"
    >
      <MissingList missing={missing} />
    </Sheet>
  );
}

export function MissingList({ missing }: { missing: readonly string[] }) {
  return (
    <Box as="ul" className="stack-2" aria-label="还缺">
      {missing.map((one) => (
        <Box as="li" key={one}>
          <StateLine kind="todo">{one}</StateLine>
        </Box>
      ))}
    </Box>
  );
}

/** Somebody else saved meanwhile: both texts are there, and one of them is chosen. */
export function OvertakenSheet({ record }: { record: RecordState }) {
  const { theirs, form, save, settle, discard } = record;
  if (!theirs) return null;
  const differing = differences(form, theirs);
  return (
    <Sheet
      open
      title="记录刚刚被他人修改"
      note="您填的内容还在本页。不同之处，对方写的是："
      act={{ word: '保存我填写的', onTap: () => save({ over: true }), busyText: '正在保存' }}
      onClose={settle}
      closeWord="先不保存"
    >
      <Box as="ul" className="stack-2" aria-label="不同之处">
        {differing.map(({ label, theirs: words }) => (
          <Box as="li" key={label} className="t-body">
            {label}：{words}
          </Box>
        ))}
        {differing.length === 0 && <Box className="t-body">只有计入的举措不同</Box>}
      </Box>
      <Button kind="secondary" onTap={discard}>
        换成对方填写的
      </Button>
    </Sheet>
  );
}
