import type { OutputOf } from '@shared/contract';
import { ownPartWords } from '@shared/domain/lists/own';
import { WorkSection } from '@/features/duties';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import { Box, Cell, CellList, Empty, PageHead, PageTitle } from '@/ui';
import { dueText } from './list-words';

type Mine = OutputOf<'lists.mine'>;
type Line = Mine['lines'][number];

/** 责任人，12月31日前；佐证：主题党日. */
const noteOf = ({ as, dueOn, planYear, evidence, quantity, note }: Line): string[] => [
  `${as.map((part) => ownPartWords[part]).join('、')}，${dueText(dueOn, planYear)}`,
  ...(quantity ? [`要点原文：${quantity}`] : []),
  `佐证：${evidence}`,
  ...(note ? [note] : []),
];

function Own({ year, lines }: Mine) {
  if (lines.length === 0) {
    return (
      <>
        <PageHead title="我的责任清单" />
        <Empty icon="doc" title="没有由您负责的事项" note="清单生效后，您负责的事项列在这里" />
      </>
    );
  }
  return (
    <>
      <PageHead
        lead={year === null ? undefined : `${year}年`}
        title={`我负责${lines.length}项`}
        note="按完成时限排列，点开看要点和进展"
      />
      <WorkSection />
      <CellList inset="marks" label="我负责的事项">
        {lines.map((line) => (
          <Cell
            key={`${line.listUnitName} ${line.commitmentId}`}
            lead={{ mark: line.item }}
            title={line.title}
            note={
              <>
                <Box>{`${line.listUnitName}责任清单`}</Box>
                {noteOf(line).map((text) => (
                  <Box key={text}>{text}</Box>
                ))}
              </>
            }
            onTap={() => openPage('item', { number: line.item })}
          />
        ))}
      </CellList>
    </>
  );
}

/** 我的责任清单: what lists in force name me for. */
export function MyListScreen() {
  const remote = useOperation('lists.mine', {});
  return (
    <AppScreen title="我的责任清单" place="me">
      {remote.data === undefined && <PageTitle title="我的责任清单" />}
      <QueryState of={remote} what="责任清单">
        {(data) => <Own {...data} />}
      </QueryState>
    </AppScreen>
  );
}
