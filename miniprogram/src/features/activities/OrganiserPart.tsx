import type { OutputOf } from '@shared/contract';
import type { Instant } from '@shared/domain/time';
import { useState } from 'react';
import { openPage } from '@/platform/navigation';
import { Card, Cell, CellList, Figures, Section } from '@/ui';
import { CancelSheet } from './CancelSheet';
import { CloseDialog } from './CloseDialog';
import { figuresOf, notHere } from './figures';
import { cancellable, closable, rosterShowable } from './organising';

export interface OrganiserPartProps {
  of: OutputOf<'activities.get'>;
  now: Instant;
}

/** What only organisers see: numbers, list, and the acts that end or undo the activity. */
export function OrganiserPart({ of: { activity, counts }, now }: OrganiserPartProps) {
  const [asking, setAsking] = useState<'close' | 'cancel'>();
  const leave = () => setAsking(undefined);
  const openRoster = () => openPage('organiserRoster', { id: activity.id });
  const hasRoster = rosterShowable(activity);
  const closed = activity.state.name === 'closed';
  if (!hasRoster && !cancellable(activity)) return null;
  return (
    <Section title="组织">
      {counts && hasRoster && (
        <Card tight label="到会人数">
          <Figures items={figuresOf(counts, closed, openRoster)} label="到会人数" />
        </Card>
      )}
      <CellList inset="icons" label="组织">
        {hasRoster && (
          <Cell
            lead={{ icon: 'people' }}
            title="签到名单"
            note={closed ? undefined : '没带手机、在纸质签到表上签名的，在这里登记'}
            onTap={openRoster}
          />
        )}
        {closable(activity, now) && (
          <Cell
            lead={{ icon: 'check' }}
            title="结束签到"
            note="还没到的人记为缺席"
            onTap={() => setAsking('close')}
          />
        )}
        {cancellable(activity) && (
          <Cell lead={{ icon: 'close' }} title="取消活动" onTap={() => setAsking('cancel')} />
        )}
      </CellList>
      <CloseDialog
        activityId={activity.id}
        waiting={counts ? notHere(counts) : 0}
        open={asking === 'close'}
        onClose={leave}
      />
      <CancelSheet activityId={activity.id} open={asking === 'cancel'} onClose={leave} />
    </Section>
  );
}
