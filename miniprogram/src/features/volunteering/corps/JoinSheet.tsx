import { localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useAct, useOperation, useSettledText } from '@/features/remote';
import { QueryState, useSession } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import {
  Banner,
  DateField,
  FieldError,
  Loading,
  RadioGroup,
  SearchBox,
  Segmented,
  Sheet,
  showToast,
} from '@/ui';
import { CONSENTS, type NotedConsent } from '../coordinate/consents';

interface PickProps {
  value: string | undefined;
  onChange: (memberId: string) => void;
}

function Pick({ value, onChange }: PickProps) {
  const [search, setSearch] = useState('');
  const wanted = useSettledText(search.trim());
  const people = useOperation(
    'people.list',
    { search: wanted, show: 'present' },
    { enabled: wanted !== '' },
  );
  return (
    <>
      <SearchBox label="按姓名查找" value={search} onChange={setSearch} />
      {wanted !== '' && (
        <QueryState of={people} what="人员" waiting={<Loading />}>
          {(found) => (
            <RadioGroup
              label="人员"
              items={found.people.map(({ memberId, name, places }) => ({
                key: memberId,
                label: name,
                note: places[0]?.unitName,
              }))}
              value={value}
              onChange={onChange}
            />
          )}
        </QueryState>
      )}
    </>
  );
}

/** Puts a person of the office into the team, with their consent noted. */
export function JoinSheet({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const { readsRoster } = useSession();
  const join = useAct('corps.join');
  const [memberId, setMemberId] = useState<string>();
  const [from, setFrom] = useState(localDateOf(serverNow()));
  const [consent, setConsent] = useState<NotedConsent>('in_person');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (!memberId) return setProblem('请先选择人员');
    const result = await join.run({ unitId, memberId, from, consent });
    if (!result.ok) return setProblem(result.error.message);
    showToast(`${result.data.name}已入队`);
    onClose();
  };
  return (
    <Sheet
      open
      title="本单位人员入队"
      note="党员、干部参加服务队，须本人同意"
      act={readsRoster ? { word: '入队', onTap: submit, busyText: '正在登记' } : undefined}
      onClose={onClose}
    >
      {readsRoster ? (
        <>
          <Pick value={memberId} onChange={setMemberId} />
          <DateField label="入队日期" value={from} onChange={setFrom} />
          <Segmented
            choose
            label="怎样同意的"
            items={CONSENTS}
            value={consent}
            onChange={setConsent}
          />
          {problem && <FieldError>{problem}</FieldError>}
        </>
      ) : (
        <Banner>
          请本人在“我的”“志愿服务记录”“我的志愿者信息”里加入服务队；不用手机的，由机关党委办理入队
        </Banner>
      )}
    </Sheet>
  );
}
