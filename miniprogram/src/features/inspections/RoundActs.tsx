import type { RoundView } from '@shared/contract/inspections';
import { useState } from 'react';
import { ReasonSheet } from '@/features/bulletins';
import { useAct } from '@/features/remote';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Dialog, showToast } from '@/ui';

type To = 'running' | 'ended' | 'withdrawn';

const DONE: Readonly<Record<To, string>> = {
  running: '督查已开始，受检单位可以看到',
  ended: '督查已结束，整改仍可办理',
  withdrawn: '已撤下',
};

const useMove = (round: RoundView) => {
  const act = useAct('inspections.move');
  return async (to: To, reason?: string): Promise<string | undefined> => {
    const moved = await act.run({ roundId: round.id, to, ...(reason ? { reason } : {}) });
    if (!moved.ok) return moved.error.message;
    showToast(DONE[to]);
    return undefined;
  };
};

/** The one act of a draft: to begin. */
export function RoundStart({ round }: { round: RoundView }) {
  const move = useMove(round);
  if (!round.mayInspect || round.state !== 'draft') return null;
  const start = async () => {
    const problem = await move('running');
    if (problem) showToast(problem, 'alert');
  };
  return (
    <Box>
      <Button busyText="正在开始" onTap={start}>
        开始督查
      </Button>
    </Box>
  );
}

/** What else may be done with a round. */
export function RoundActs({ round }: { round: RoundView }) {
  const move = useMove(round);
  const [asking, setAsking] = useState<'end' | 'withdraw'>();
  const { state, mayInspect } = round;
  if (!mayInspect || state === 'withdrawn') return null;
  const close = () => setAsking(undefined);
  const go = async (to: To) => {
    const problem = await move(to);
    if (problem) showToast(problem, 'alert');
    close();
  };
  const isOpen = state === 'draft' || state === 'running';
  return (
    <>
      <CellList inset="icons" label="办理">
        {isOpen && (
          <Cell
            lead={{ icon: 'edit' }}
            title="修改范围、时间和清单"
            onTap={() => openPage('planRound', { id: round.id })}
          />
        )}
        {state === 'running' && (
          <Cell lead={{ icon: 'check' }} title="结束督查" onTap={() => setAsking('end')} />
        )}
        {state === 'ended' && (
          <Cell lead={{ icon: 'left' }} title="重新开始" onTap={() => go('running')} />
        )}
        {isOpen && round.counts.found === 0 && (
          <Cell lead={{ icon: 'close' }} title="撤下" onTap={() => setAsking('withdraw')} />
        )}
      </CellList>
      <Dialog
        open={asking === 'end'}
        title="结束督查？"
        note="结束后不再登记检查和新问题；整改、复核和约谈照常办理"
        act={{ word: '结束督查', busyText: '正在结束', onTap: () => go('ended') }}
        backWord="再等等"
        onClose={close}
      />
      {asking === 'withdraw' && (
        <ReasonSheet
          title="撤下这次督查"
          note="撤下后不再列出，操作记录仍可查看"
          help="会记入操作记录"
          act={{ word: '撤下', busyText: '正在撤下' }}
          onSubmit={(reason) => move('withdrawn', reason)}
          onClose={close}
        />
      )}
    </>
  );
}
