import type { OutputOf } from '@shared/contract';
import type { PaperRequest } from '@shared/contract/reports';
import { paperGroups, paperGroupWords } from '@shared/domain/papers/offer';
import { offerOf, papersOfActivity } from '@shared/domain/papers/offers';
import type { PaperKind } from '@shared/domain/papers/paper';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useSession } from '@/features/shell';
import { openPage } from '@/platform/navigation';
import {
  Banner,
  Box,
  Cell,
  CellList,
  Empty,
  Field,
  FieldError,
  LineProgress,
  PageTitle,
  Section,
  SelectField,
  Stepper,
} from '@/ui';
import { queryOf } from './paper-link';
import { ReportList } from './ReportList';
import { useWorkbook, type Workbook } from './use-workbook';

const isBook = (paper: PaperKind): boolean => Boolean(offerOf(paper).isBook);

interface PaperListProps {
  title: string;
  papers: readonly PaperKind[];
  requestFor: (paper: PaperKind) => PaperRequest;
  workbook: Workbook;
}

/** A paper opens as a page; a book, which is many, is made at once. */
function PaperList({ title, papers, requestFor, workbook }: PaperListProps) {
  const open = (paper: PaperKind) => {
    const request = requestFor(paper);
    if (!isBook(paper)) openPage('paper', queryOf(request));
    else if (!workbook.isBusy) void workbook.make(request);
  };
  return (
    <Section title={title}>
      <CellList label={title} inset="icons">
        {papers.map((paper) => (
          <Cell
            key={paper}
            lead={{ icon: isBook(paper) ? 'download' : 'doc' }}
            title={offerOf(paper).label}
            note={offerOf(paper).note}
            onTap={() => open(paper)}
          />
        ))}
      </CellList>
    </Section>
  );
}

type Choices = OutputOf<'reports.choices'>;

/** Whoever prints for the whole office begins with its committee. */
const firstOf = ({ units }: Choices) =>
  units.find(({ kind }) => kind === 'organ_committee') ?? units[0];

function YearPapers({ choices, workbook }: { choices: Choices; workbook: Workbook }) {
  const [unitId, setUnitId] = useState(firstOf(choices)?.unitId);
  const [year, setYear] = useState(choices.year);
  const unit = choices.units.find((one) => one.unitId === unitId);
  if (!unit) {
    return <Empty icon="doc" title="没有可以导出的表册" note="您组织的支部有活动后会出现在这里" />;
  }
  return (
    <>
      {choices.units.length > 1 && (
        <SelectField
          label="单位"
          value={unit.unitId}
          onChange={setUnitId}
          items={choices.units.map(({ unitId: key, name: label }) => ({ key, label }))}
        />
      )}
      <Field label="年度">
        {() => (
          <Stepper
            label="年度"
            unit="年"
            value={year}
            onChange={setYear}
            min={2000}
            max={choices.year + 1}
          />
        )}
      </Field>
      {paperGroups
        .map((group) => ({
          group,
          papers: unit.papers.filter((paper) => offerOf(paper).group === group),
        }))
        .filter(({ papers }) => papers.length > 0)
        .map(({ group, papers }) => (
          <PaperList
            key={group}
            title={`${unit.name} ${paperGroupWords[group]}`}
            papers={papers}
            requestFor={(paper) => ({ of: 'year', paper, unitId: unit.unitId, year })}
            workbook={workbook}
          />
        ))}
    </>
  );
}

function UnderWay({ isBusy, underWay }: Pick<Workbook, 'isBusy' | 'underWay'>) {
  if (!isBusy) return null;
  if (!underWay) return <Banner kind="doing">正在生成，请稍候</Banner>;
  const { progress, title } = underWay;
  return (
    <Box className="stack-2">
      <Banner kind="doing">
        {`正在生成 ${title}，已完成${progress.done}/${progress.of}。可以离开本页，稍后回来继续`}
      </Banner>
      <LineProgress value={progress.done} max={progress.of} label="生成进度" />
    </Box>
  );
}

export interface ChooseScreenProps {
  /** Of one activity: its papers come first. Left out: those of a unit's year alone. */
  activityId?: string | undefined;
}

function ActivityPapers({ activityId, workbook }: { activityId: string; workbook: Workbook }) {
  const shown = useOperation('activities.get', { activityId });
  const { readsPapers } = useSession();
  return (
    <QueryState of={shown} what="活动">
      {({ activity, organises }) => {
        if (!organises && !readsPapers) {
          return <Empty icon="doc" title="没有可以打印的表册" note="签到表和记录由组织者打印" />;
        }
        if (activity.state.name === 'draft' || activity.state.name === 'cancelled') {
          return <Empty icon="doc" title="没有可以打印的表册" note="活动发布后才有名单和记录" />;
        }
        return (
          <PaperList
            title={activity.theme}
            papers={papersOfActivity(activity.kind).filter(
              (paper) => organises || offerOf(paper).forLeaders,
            )}
            requestFor={(paper) => ({ of: 'activity', paper, activityId })}
            workbook={workbook}
          />
        );
      }}
    </QueryState>
  );
}

/** Which paper to print or take along: of an activity, or of a unit's year. */
export function ChooseScreen({ activityId }: ChooseScreenProps) {
  const choices = useOperation('reports.choices', {}, { enabled: !activityId });
  const workbook = useWorkbook();
  return (
    <AppScreen title="表册" place="activities">
      <PageTitle title="表册与打印" />
      <UnderWay isBusy={workbook.isBusy} underWay={workbook.underWay} />
      {workbook.problem && <FieldError>{workbook.problem}</FieldError>}
      {activityId ? (
        <ActivityPapers activityId={activityId} workbook={workbook} />
      ) : (
        <QueryState of={choices} what="表册">
          {(shown) => <YearPapers choices={shown} workbook={workbook} />}
        </QueryState>
      )}
      <ReportList onOpen={workbook.goOn} />
    </AppScreen>
  );
}
