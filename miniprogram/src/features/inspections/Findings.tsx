import { useState } from 'react';
import { CaseList } from '@/features/cases';
import { usePages } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { call } from '@/platform/call';
import { Box, Button, Card, Section, Segmented } from '@/ui';

type Show = 'open' | 'settled';

const SHOWS: ReadonlyArray<{ key: Show; label: string }> = [
  { key: 'open', label: '未销号' },
  { key: 'settled', label: '已销号' },
];

/** What was found in a round, as far as I may see it. */
export function Findings({ roundId }: { roundId: string }) {
  const [show, setShow] = useState<Show>('open');
  const asked = { roundId, show };
  const cases = usePages(
    ['cases.list', asked],
    (cursor) => call('cases.list', { ...asked, cursor }),
    (data) => ({ rows: data.cases, next: data.next }),
  );
  return (
    <Section title="发现的问题">
      <Box className="stack-3">
        <Segmented label="问题" items={SHOWS} value={show} onChange={setShow} />
        <QueryState of={cases} what="问题">
          {(found) =>
            found.length > 0 ? (
              <CaseList cases={found} label="督查问题" />
            ) : (
              <Card tight>
                <Box className="t-sub">
                  {show === 'open' ? '没有未销号的问题' : '还没有销号的问题'}
                </Box>
              </Card>
            )
          }
        </QueryState>
        {cases.more && (
          <Button kind="secondary" busyText="正在读取" onTap={cases.more}>
            再看一页
          </Button>
        )}
      </Box>
    </Section>
  );
}
