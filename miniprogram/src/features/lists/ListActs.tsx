import type { ListView } from '@shared/contract/lists';
import { approverWords } from '@shared/domain/lists/words';
import { useState } from 'react';
import { ReasonSheet } from '@/features/bulletins';
import { openPage } from '@/platform/navigation';
import { Box, Button, Cell, CellList, Dialog, showToast } from '@/ui';
import type { ListActs, Problem } from './use-list';

interface Props {
  list: ListView;
  acts: ListActs;
}

const shown = (problem: Problem) => {
  if (problem) showToast(problem, 'alert');
};

/** The one act that brings the list on. */
export function MainAct({ list, acts }: Props) {
  const { may, level, version } = list;
  const [asking, setAsking] = useState(false);
  const approver = approverWords[level];
  if (may.draft) {
    const word = version === null ? '拟定清单' : '修订清单';
    return (
      <Box>
        <Button
          kind={version === null ? 'primary' : 'secondary'}
          busyText="正在拟定"
          onTap={async () => shown(await acts.draft('已从要点举措带出，请指定责任人和时限'))}
        >
          {word}
        </Button>
      </Box>
    );
  }
  if (may.confirm) {
    return (
      <Box>
        <Button
          busyText="正在报送"
          onTap={async () => shown(await acts.move({ name: 'submitted' }, `已报${approver}批准`))}
        >
          {`确认并报${approver}批准`}
        </Button>
      </Box>
    );
  }
  if (!may.approve) return null;
  const approve = async () => {
    shown(await acts.move({ name: 'approved' }, '已批准，今天起生效'));
    setAsking(false);
  };
  return (
    <Box>
      <Button onTap={() => setAsking(true)}>批准清单</Button>
      <Dialog
        open={asking}
        title="批准这份清单？"
        note="今天起生效，原来的版本留作查阅"
        act={{ word: '批准', busyText: '正在批准', onTap: approve }}
        backWord="再看看"
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}

/** What else may be done. */
export function SideActs({ list, acts }: Props) {
  const { may, version, unitId, year } = list;
  const [asking, setAsking] = useState<'back' | 'withdraw'>();
  const close = () => setAsking(undefined);
  if (version === null && !may.sendBack && !may.withdraw) return null;
  const moveFor = (name: 'sent_back' | 'withdrawn', done: string) => async (reason: string) => {
    const problem = await acts.move({ name, reason }, done);
    if (!problem) close();
    return problem;
  };
  return (
    <>
      <CellList inset="icons" label="办理">
        {version !== null && (
          <Cell
            lead={{ icon: 'print' }}
            title="打印或导出"
            note="生效的版本，按责任清单格式"
            onTap={() => openPage('paper', { paper: 'responsibility_list', unitId, year })}
          />
        )}
        {may.sendBack && (
          <Cell lead={{ icon: 'left' }} title="退回修改" onTap={() => setAsking('back')} />
        )}
        {may.withdraw && (
          <Cell lead={{ icon: 'close' }} title="撤下这次拟定" onTap={() => setAsking('withdraw')} />
        )}
      </CellList>
      {asking === 'withdraw' && (
        <ReasonSheet
          title="撤下这次拟定"
          note="已指定的责任人和时限不再保留，生效的版本不受影响"
          help="会记入操作记录"
          act={{ word: '撤下', busyText: '正在撤下' }}
          onSubmit={moveFor('withdrawn', '已撤下这次拟定')}
          onClose={close}
        />
      )}
      {asking === 'back' && (
        <ReasonSheet
          title="退回修改"
          note="退回后可以再改，改好重新确认报批"
          help="拟定的同志会看到"
          act={{ word: '退回', busyText: '正在退回' }}
          onSubmit={moveFor('sent_back', '已退回修改')}
          onClose={close}
        />
      )}
    </>
  );
}
