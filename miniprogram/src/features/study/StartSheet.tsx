import type { TopicWords } from '@shared/domain/study/plan';
import { TYPICAL_TOPICS } from '@shared/domain/study/template';
import { studyModeLabels } from '@shared/domain/study/words';
import { useState } from 'react';
import { useAct, useOperation } from '@/features/remote';
import { QueryState } from '@/features/shell';
import { newRequestId } from '@/platform/request-id';
import { Banner, Box, Checkbox, Loading, Segmented, Sheet, showToast, Words } from '@/ui';
import { quarterName } from './quarter-words';

type From = 'template' | 'last_year';

interface OfferProps {
  topics: readonly TopicWords[];
  /** Titles that stand in the plan already: they are not copied again. */
  present: readonly string[];
  left: readonly string[];
  onChange: (left: readonly string[]) => void;
}

/** What would be copied, to be taken out one by one before anything is. */
function Offer({ topics, present, left, onChange }: OfferProps) {
  if (topics.length === 0) return <Box className="t-sub">去年没有学习计划，可以改用模板</Box>;
  return (
    <Box className="choices" role="group" aria-label="将要添加的专题">
      {topics.map(({ id, title, quarter, mode }) => {
        const isThere = present.includes(title);
        return (
          <Checkbox
            key={id}
            checked={!isThere && !left.includes(id)}
            disabled={isThere}
            onChange={(on) => onChange(on ? left.filter((other) => other !== id) : [...left, id])}
          >
            <Words className="cell__main">
              <Words className="t-body">{title}</Words>
              <Words className="t-note">
                {isThere
                  ? '计划里已有同名专题'
                  : `${quarterName(quarter)} ${studyModeLabels[mode]}`}
              </Words>
            </Words>
          </Checkbox>
        );
      })}
    </Box>
  );
}

export interface StartSheetProps {
  unitId: string;
  year: number;
  present: readonly string[];
  onClose: () => void;
}

/** Fills a plan from typical topics or from last year's; shown first, and nothing is overwritten. */
export function StartSheet({ unitId, year, present, onClose }: StartSheetProps) {
  const [requestId] = useState(newRequestId);
  const [from, setFrom] = useState<From>('template');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const before = useOperation('study.plan', { unitId, year: year - 1 });
  const start = useAct('study.startPlan');
  const offered: readonly TopicWords[] =
    from === 'template' ? TYPICAL_TOPICS : (before.data?.topics ?? []);
  const chosen = offered.filter(({ id, title }) => !left.includes(id) && !present.includes(title));
  const take = async () => {
    const done = await start.run({
      requestId,
      unitId,
      year,
      from,
      chosen: chosen.map(({ id }) => id),
    });
    if (!done.ok) return setProblem(done.error.message);
    showToast(`已添加${done.data.added}个专题，可以继续修改`);
    onClose();
  };
  const offer = (topics: readonly TopicWords[]) => (
    <Offer topics={topics} present={present} left={left} onChange={setLeft} />
  );
  return (
    <Sheet
      open
      title={`${year}年学习计划从哪里开始`}
      note="只添加勾选的专题，已有的不会改动；发言人不带过来"
      act={{
        word: chosen.length > 0 ? `添加${chosen.length}个专题` : '添加专题',
        onTap: take,
        busyText: '正在添加',
        disabled: chosen.length === 0,
      }}
      onClose={onClose}
    >
      <Segmented
        choose
        label="从哪里开始"
        items={[
          { key: 'template', label: '常用专题' },
          { key: 'last_year', label: `${year - 1}年的计划` },
        ]}
        value={from}
        onChange={(key) => {
          setFrom(key);
          setLeft([]);
        }}
      />
      {from === 'template' ? (
        offer(TYPICAL_TOPICS)
      ) : (
        <QueryState of={before} what="去年的计划" waiting={<Loading />}>
          {({ topics }) => offer(topics)}
        </QueryState>
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
    </Sheet>
  );
}
