import { attendingAsLabels } from '@shared/domain/activity/labels';
import { useState } from 'react';
import { useAct, useOperation, useSettledText } from '@/features/remote';
import { Box, Checkbox, FieldError, SearchBox, Segmented, Sheet, showToast, TextField } from '@/ui';
import { REASON_MAX } from './reasons';
import '../choices.scss';

type As = 'due' | 'sitting_in';

const capacities: ReadonlyArray<{ key: As; label: string }> = [
  { key: 'sitting_in', label: attendingAsLabels.sitting_in },
  { key: 'due', label: attendingAsLabels.due },
];

const INVITED = '邀请列席';

interface Found {
  memberId: string;
  name: string;
}

interface ResultsProps {
  activityId: string;
  search: string;
  chosen: readonly Found[];
  onToggle: (person: Found, on: boolean) => void;
}

function Results({ activityId, search, chosen, onToggle }: ResultsProps) {
  const { data, failure } = useOperation('attendance.candidates', { activityId, search });
  if (failure) return <FieldError>{failure.message}</FieldError>;
  if (!data) return <Box className="t-sub">正在查找</Box>;
  if (data.people.length === 0) return <Box className="t-sub">名册里没有叫“{search}”的人</Box>;
  return (
    <Box className="choices" role="group" aria-label="查到的人">
      {data.people.map(({ memberId, name, unitName, as }) => (
        <Checkbox
          key={memberId}
          checked={chosen.some((one) => one.memberId === memberId)}
          disabled={as !== null}
          onChange={(on) => onToggle({ memberId, name }, on)}
        >
          {as === null ? `${name}，${unitName}` : `${name}，已在名单（${attendingAsLabels[as]}）`}
        </Checkbox>
      ))}
    </Box>
  );
}

interface AddPeopleSheetProps {
  activityId: string;
  /** What was looked for in the list in vain. */
  search?: string;
  onClose: () => void;
}

/** Puts people of the office on the list, due or to sit in. */
export function AddPeopleSheet({ activityId, search: first = '', onClose }: AddPeopleSheetProps) {
  const [as, setAs] = useState<As>('sitting_in');
  const [search, setSearch] = useState(first);
  const [chosen, setChosen] = useState<readonly Found[]>([]);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [problem, setProblem] = useState('');
  const wanted = useSettledText(search.trim());
  const add = useAct('attendance.addPeople');
  const run = async () => {
    if (as === 'due' && !reason.trim()) return setError('请写明原因，例如“组织关系刚转入”');
    const memberIds = chosen.map(({ memberId }) => memberId);
    const why = as === 'due' ? reason : INVITED;
    const result = await add.run({ activityId, memberIds, as, reason: why });
    if (!result.ok) return setProblem(`没有加上：${result.error.message}`);
    showToast(`已加入${result.data.added.length}人，${attendingAsLabels[as]}`);
    onClose();
  };
  return (
    <Sheet
      open
      title="添加人员"
      note={as === 'due' ? '计入应到，没有到的记为缺席' : '列席不计入应到'}
      act={{
        word: chosen.length > 0 ? `加入${chosen.length}人` : '请先选择人员',
        busyText: '正在加入',
        disabled: chosen.length === 0,
        onTap: run,
      }}
      onClose={onClose}
    >
      <Segmented choose label="身份" items={capacities} value={as} onChange={setAs} />
      <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
      {chosen.length > 0 && (
        <Box className="t-sub">{`已选：${chosen.map(({ name }) => name).join('、')}`}</Box>
      )}
      {wanted && (
        <Results
          activityId={activityId}
          search={wanted}
          chosen={chosen}
          onToggle={(person, on) => {
            const others = chosen.filter(({ memberId }) => memberId !== person.memberId);
            setChosen(on ? [...others, person] : others);
          }}
        />
      )}
      {as === 'due' && (
        <TextField
          label="原因"
          help={`${REASON_MAX}字以内，留在活动的记录里`}
          error={error || undefined}
          value={reason}
          maxLength={REASON_MAX}
          onChange={(text) => {
            setReason(text);
            setError('');
          }}
        />
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </Sheet>
  );
}
