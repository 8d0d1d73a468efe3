import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { EntryLook } from '@/features/entries';
import { useOperation } from '@/features/remote';
import { useWorkbook } from '@/features/reports';
import { Columns, QueryState } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Box,
  Button,
  Card,
  Cell,
  CellList,
  PageHead,
  Section,
  Segmented,
  SelectField,
  State,
} from '@/ui';
import { type FileParams, GroupYear } from './GroupYear';
import { keyed } from './keyed';
import { useTopics } from './use-topics';

type Archive = OutputOf<'study.archive'>;
type Category = Archive['categories'][number];
type Line = Category['lines'][number];
type Show = 'all' | 'missing';

const SHOWS: ReadonlyArray<{ key: Show; label: string }> = [
  { key: 'all', label: '全部' },
  { key: 'missing', label: '只看缺的' },
];

const EVERYBODY = 'all';

const countText = (lines: readonly Line[]): string => {
  const missing = lines.filter(({ has }) => !has).length;
  const there = lines.length - missing;
  return missing > 0 ? `有${there}，缺${missing}` : `有${there}`;
};

interface CategoryProps extends Category {
  onOpen: (line: Line) => void;
}

function ArchiveCategory({ category, lines, onOpen }: CategoryProps) {
  return (
    <Section title={category} side={<Box className="t-note">{countText(lines)}</Box>}>
      {lines.length === 0 ? (
        <Card tight>
          <Box className="t-sub">还没有材料</Box>
        </Card>
      ) : (
        <CellList label={category}>
          {keyed(lines).map(({ key, row: line }) => (
            <Cell
              key={key}
              title={line.title}
              note={line.on ? longDayOf(line.on) : undefined}
              side={<State kind={line.has ? 'done' : 'todo'}>{line.has ? '有' : '缺'}</State>}
              label={`${line.title} ${line.has ? '有' : '缺'}`}
              onTap={line.ref ? () => onOpen(line) : undefined}
            />
          ))}
        </CellList>
      )}
    </Section>
  );
}

/** The whole file bound into one workbook with its index; the index alone as a page to print. */
function ExportArchive({ unitId, year }: { unitId: string; year: number }) {
  const workbook = useWorkbook();
  const { underWay, isBusy, problem } = workbook;
  const request = { of: 'year', unitId, year } as const;
  return (
    <Box className="stack-2">
      <Box className="row row--wrap">
        <Button
          icon="download"
          disabled={isBusy}
          onTap={() => void workbook.make({ ...request, paper: 'study_book' })}
        >
          导出全册（.xlsx）
        </Button>
        <Button
          kind="secondary"
          icon="print"
          onTap={() => openPage('paper', { paper: 'study_archive', unitId, year })}
        >
          打印目录
        </Button>
      </Box>
      {isBusy && (
        <Banner kind="doing">
          {underWay
            ? `正在生成，已完成${underWay.progress.done}/${underWay.progress.of}`
            : '正在生成，请稍候'}
        </Banner>
      )}
      {problem && <Banner kind="overdue">{problem}</Banner>}
    </Box>
  );
}

function ArchiveOf({ unitId, year }: { unitId: string; year: number }) {
  const remote = useOperation('study.archive', { unitId, year });
  const topics = useTopics(unitId, year);
  const [show, setShow] = useState<Show>('all');
  const [person, setPerson] = useState(EVERYBODY);
  const [looking, setLooking] = useState<string>();
  const open = ({ ref }: Line) => {
    if (ref?.name === 'entry') setLooking(ref.id);
    if (ref?.name === 'activity') openPage('activity', { id: ref.id });
    if (ref?.name === 'bulletin') openPage('bulletin', { id: ref.id });
    if (ref?.name === 'plan') openPage('studyPlan', { unit: unitId, year });
  };
  const isShown = ({ has, memberId }: Line) =>
    (show === 'all' || !has) && (person === EVERYBODY || memberId === person);
  return (
    <QueryState of={remote} what="学习档案">
      {({ categories, people, sees, exports, unitName }) => {
        const all = categories.flatMap(({ lines }) => lines);
        return (
          <>
            <PageHead
              lead={`${unitName} ${year}年`}
              title={`学习档案：${countText(all)}`}
              note="由学习会、登记材料和通报自动归类，不用另外填写"
            />
            {exports && <ExportArchive unitId={unitId} year={year} />}
            <Columns
              side={
                <Card tight label="筛选">
                  <Segmented label="显示" items={SHOWS} value={show} onChange={setShow} />
                  {sees === 'group' && (
                    <SelectField
                      label="成员"
                      items={[
                        { key: EVERYBODY, label: '全组' },
                        ...people.map(({ memberId, name }) => ({ key: memberId, label: name })),
                      ]}
                      value={person}
                      onChange={setPerson}
                    />
                  )}
                </Card>
              }
            >
              {categories.map(({ category, lines }) => (
                <ArchiveCategory
                  key={category}
                  category={category}
                  lines={lines.filter(isShown)}
                  onOpen={open}
                />
              ))}
            </Columns>
            {looking && (
              <EntryLook
                entryId={looking}
                choices={{ topic: topics }}
                onClose={() => setLooking(undefined)}
              />
            )}
          </>
        );
      }}
    </QueryState>
  );
}

/** The year's file by category: what there is, what is missing, and the record behind each line. */
export function ArchiveScreen(params: FileParams) {
  return (
    <GroupYear wide title="学习档案" {...params}>
      {(of) => <ArchiveOf {...of} />}
    </GroupYear>
  );
}
