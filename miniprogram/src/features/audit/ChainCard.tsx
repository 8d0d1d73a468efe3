import { dateTimeTextOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { Banner, Box, Button, Card, CardHead, Dialog, StateLine } from '@/ui';
import { useExport } from './use-export';

/** How the chain stands, and taking it out. */
export function ChainCard() {
  const status = useOperation('audit.status', {});
  const exporting = useExport();
  const [asking, setAsking] = useState(false);
  return (
    <QueryState of={status} what="记录的状态">
      {({ links, sealedAt, checked, brokenAt }) => (
        <Card label="记录的状态">
          <CardHead
            title={`已存入${links}条`}
            note={
              sealedAt === null
                ? '新的记录每几分钟存入一次'
                : `最近一次存入${dateTimeTextOf(sealedAt)}，已核对最新的${checked}条`
            }
          />
          <StateLine kind={brokenAt === null ? 'done' : 'overdue'} loud={brokenAt !== null}>
            {brokenAt === null ? '前后相连' : `第${brokenAt}条对不上`}
          </StateLine>
          {brokenAt !== null && (
            <Banner kind="overdue">
              第{brokenAt}条与前后对不上，可能被改动过。请先导出留存，再联系管理员核对备份
            </Banner>
          )}
          {exporting.problem && <Banner kind="overdue">{exporting.problem}</Banner>}
          {exporting.lastHash && (
            <Banner kind="done">
              已导出。末条校验码 {exporting.lastHash.slice(0, 16)}，请与文件分开保存
            </Banner>
          )}
          <Box>
            <Button
              kind="secondary"
              icon="download"
              disabled={links === 0}
              onTap={() => setAsking(true)}
            >
              {links === 0 ? '还没有可以导出的记录' : '导出全部记录'}
            </Button>
          </Box>
          <Dialog
            open={asking}
            title={`导出${links}条操作记录？`}
            note="文件里有姓名编号和更改内容，请妥善保管。这次导出会记入操作记录"
            act={{
              word: '导出',
              busyText: '正在导出',
              onTap: async () => {
                await exporting.run();
                setAsking(false);
              },
            }}
            backWord="不导出"
            onClose={() => setAsking(false)}
          />
        </Card>
      )}
    </QueryState>
  );
}
