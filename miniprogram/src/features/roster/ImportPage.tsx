import type { ImportSummary } from '@shared/contract/roster-import';
import { useState } from 'react';
import { AppScreen, QueryState } from '@/features/shell';
import { replacePage } from '@/platform/navigation';
import {
  ActionBar,
  Banner,
  Box,
  Button,
  Card,
  CardHead,
  LineProgress,
  PageHead,
  useWide,
} from '@/ui';
import { ConfirmSheet } from './ConfirmSheet';
import { DiscardDialog } from './DiscardDialog';
import { confirmWord, hasWork, outcomeOf } from './import-words';
import { Preview } from './Preview';
import { RosterSteps } from './RosterSteps';
import { type RosterImport, useImport } from './use-import';

function UnderWay({ summary, work }: { summary: ImportSummary; work: RosterImport }) {
  const { progress, state } = summary;
  const word = state === 'comparing' ? '正在与名册比对' : '正在导入';
  return (
    <Card label={word}>
      <CardHead
        title={word}
        side={`${progress.done}/${progress.of}`}
        note={
          state === 'comparing'
            ? '比对不改动名册，可以离开这一页，回来后继续'
            : '每一行只导入一次，中断后回到这一页会接着导入'
        }
      />
      <LineProgress label={word} kind="doing" value={progress.done} max={progress.of} />
      {work.stopped && (
        <Banner kind="overdue" act={{ word: '继续', onTap: work.resume }}>
          已暂停：{work.stopped}
        </Banner>
      )}
    </Card>
  );
}

function Settled({ summary }: { summary: ImportSummary }) {
  return (
    <>
      <PageHead title={outcomeOf(summary)} note={`${summary.fileName}，共${summary.rows}行`} />
      {summary.state === 'applied' && summary.counts.held > 0 && (
        <Banner kind="due">
          {summary.counts.held}行暂留没有导入。在原表里改好后再导入一次，已导入的不会重复
        </Banner>
      )}
      {!summary.hasRows && <Banner icon="info">逐行明细已按保存期限清除，只留合计数字</Banner>}
    </>
  );
}

/** The second and third step: compared, checked by a person, carried out. */
export function ImportPage({ importId }: { importId: string }) {
  const work = useImport(importId);
  const wide = useWide();
  const [asking, setAsking] = useState<'confirm' | 'discard'>();
  const { summary, remote } = work;
  const ready = summary?.state === 'ready' ? summary : undefined;
  const settled = summary && ['applied', 'discarded'].includes(summary.state) ? summary : undefined;
  const acts = ready && (
    <>
      <Button kind="secondary" onTap={() => setAsking('discard')}>
        放弃
      </Button>
      <Button disabled={!hasWork(ready.counts)} onTap={() => setAsking('confirm')}>
        {confirmWord(ready.counts)}
      </Button>
    </>
  );
  return (
    <AppScreen
      title="导入名册"
      place="rosterImport"
      deskWidth="wide"
      actionBar={
        acts && <ActionBar note="确认前名册不会改动，暂留的行不影响其他行">{acts}</ActionBar>
      }
    >
      <RosterSteps at={settled ? 2 : 1} />
      <QueryState of={{ ...remote, data: summary }} what="这次导入">
        {(data) => (
          <Box className="stack-4">
            {data.state === 'ready' && (
              <PageHead title="核对名册" note={`${data.fileName}，共${data.rows}行`} />
            )}
            {settled && <Settled summary={data} />}
            {!ready && !settled && <UnderWay summary={data} work={work} />}
            {(ready || (settled && data.hasRows && data.state === 'applied')) && (
              <Preview summary={data} work={work} wide={wide} />
            )}
            {settled && (
              <Button kind="secondary" onTap={() => replacePage('rosterImport')}>
                导入另一份名册
              </Button>
            )}
          </Box>
        )}
      </QueryState>
      {ready && asking === 'confirm' && (
        <ConfirmSheet summary={ready} confirm={work.confirm} onClose={() => setAsking(undefined)} />
      )}
      {ready && asking === 'discard' && (
        <DiscardDialog discard={work.discard} onClose={() => setAsking(undefined)} />
      )}
    </AppScreen>
  );
}
