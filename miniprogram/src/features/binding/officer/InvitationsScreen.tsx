import type { BindingState } from '@shared/domain/binding/schema';
import { useState } from 'react';
import { useOperation, useSettledText } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { PageTitle, SearchBox, Segmented, Sheet } from '@/ui';
import { BindingPanel } from './BindingPanel';
import { BindingRows } from './BindingRows';
import { TeamSwitch } from './TeamSwitch';
import { UnitChoice } from './UnitChoice';

const STATES: readonly { key: BindingState | 'all'; label: string }[] = [
  { key: 'all', label: '全部' },
  { key: 'unbound', label: '未绑定' },
  { key: 'invited', label: '已邀请' },
  { key: 'bound', label: '已绑定' },
];

/** Who of a unit is in the app, and the way to get the others in. */
export function InvitationsScreen({ unitId: wished }: { unitId: string | undefined }) {
  const units = useOperation('binding.units', {});
  const [chosenUnit, setUnit] = useState(wished);
  const [typed, setTyped] = useState('');
  const search = useSettledText(typed.trim());
  const [shown, setShown] = useState<BindingState | 'all'>('all');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [memberId, setMemberId] = useState<string>();
  const fromTop = () => setCursors([]);
  return (
    <AppScreen title="绑定与邀请" place="me" gap={3}>
      <PageTitle title="绑定与邀请" />
      <QueryState of={units} what="单位">
        {({ units: all }) => {
          const unit = all.find(({ unitId }) => unitId === chosenUnit) ?? all[0];
          if (!unit) return null;
          const { unitId } = unit;
          const state = shown === 'all' ? undefined : shown;
          return (
            <>
              <UnitChoice
                units={all}
                unit={unit}
                onChange={(key) => {
                  setUnit(key);
                  fromTop();
                }}
              />
              {unit.kind === 'volunteer_team' && <TeamSwitch team={unit} />}
              <SearchBox
                label="按姓名查找"
                value={typed}
                onChange={(text) => {
                  setTyped(text);
                  fromTop();
                }}
              />
              <Segmented
                label="绑定情况"
                items={STATES}
                value={shown}
                onChange={(key) => {
                  setShown(key);
                  fromTop();
                }}
              />
              {[undefined, ...cursors].map((cursor, at) => (
                <BindingRows
                  key={cursor ?? 'first'}
                  {...{ unitId, search, state, cursor }}
                  onMore={
                    at === cursors.length ? (next) => setCursors([...cursors, next]) : undefined
                  }
                  onChoose={(row) => setMemberId(row.memberId)}
                />
              ))}
              {memberId && (
                <PersonSheet
                  key={memberId}
                  {...{ memberId, unitId }}
                  onClose={() => setMemberId(undefined)}
                />
              )}
            </>
          );
        }}
      </QueryState>
    </AppScreen>
  );
}

interface PersonSheetProps {
  memberId: string;
  unitId: string;
  onClose: () => void;
}

function PersonSheet({ memberId, unitId, onClose }: PersonSheetProps) {
  const row = useOperation('binding.of', { memberId, unitId });
  return (
    <Sheet open title={row.data?.name ?? '绑定情况'} onClose={onClose}>
      <QueryState of={row} what="绑定情况">
        {(present) => <BindingPanel row={present} unitId={unitId} onDone={onClose} />}
      </QueryState>
    </Sheet>
  );
}
