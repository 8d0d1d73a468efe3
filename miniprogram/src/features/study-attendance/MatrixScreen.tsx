import { attendanceRate, coveredRate, RATE_WORDS, rateText } from '@shared/domain/study/rates';
import { calendarOf, dayTextOf, localDateOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen, QueryState, useStudyPlace } from '@/features/shell';
import { serverNow } from '@/platform/clock';
import { openPage } from '@/platform/navigation';
import {
  Box,
  Cell,
  CellList,
  Empty,
  Field,
  PageHead,
  Segmented,
  Sheet,
  Stepper,
  TextLink,
  useWide,
} from '@/ui';
import {
  cellText,
  halfOf,
  type Matrix,
  type Row,
  type Session,
  type Span,
  type Cell as Stood,
  sessionsIn,
  spanWords,
  sumsIn,
} from './matrix-words';
import { RowSheet } from './RowSheet';
import { StudyMatrix } from './StudyMatrix';
import { useStudyUnit } from './use-study-unit';

const PAPER = 'study_attendance_matrix';

interface ContentProps {
  of: Matrix;
  chosen: Span | undefined;
  onChoose: (span: Span) => void;
}

function Content({ of, chosen, onChoose }: ContentProps) {
  const { unitId, year, sums, sessions, waiting } = of;
  const wide = useWide();
  const [told, setTold] = useState<{ row: Row; session: Session; cell: Stood }>();
  const [opened, setOpened] = useState<Row>();
  const span = chosen ?? (wide ? 'year' : halfOf(year, localDateOf(serverNow())));
  const spans: readonly Span[] = wide ? ['first', 'second', 'year'] : ['first', 'second'];
  const own = of.sees === 'own' ? '我的' : '';
  const shown = sumsIn(sums, span);
  return (
    <>
      <PageHead
        title={`${year}年学习考勤`}
        note={`${own}${spanWords[span]}出勤率 ${rateText(attendanceRate(shown))}`}
      >
        <Box className="row row--between">
          <Box className="t-sub">{`含请假和补学 ${rateText(coveredRate(shown))}`}</Box>
          {of.exports && (
            <TextLink
              label="导出或打印考勤表"
              onTap={() => openPage('paper', { paper: PAPER, unitId, year })}
            >
              导出
            </TextLink>
          )}
        </Box>
      </PageHead>
      <Segmented
        label="时段"
        items={spans.map((key) => ({
          key,
          label: `${spanWords[key]} ${sessionsIn(of, key).length}次`,
        }))}
        value={span}
        onChange={onChoose}
      />
      {sessionsIn(of, span).length === 0 ? (
        <Empty
          title={`${spanWords[span]}没有结束签到的学习`}
          note="学习结束签到后，考勤会出现在这里"
        />
      ) : (
        <StudyMatrix
          of={of}
          span={span}
          onCell={(row, session, cell) => setTold({ row, session, cell })}
          onRow={setOpened}
        />
      )}
      <Box className="stack-1">
        <Box className="t-note">{RATE_WORDS.attendance}</Box>
        <Box className="t-note">{RATE_WORDS.covered}</Box>
        {waiting > 0 && (
          <Box className="t-note">{`另有${waiting}次学习还没有结束签到，未计入`}</Box>
        )}
      </Box>
      {sessions.length > 0 && (
        <CellList inset="icons" label="补学">
          <Cell
            lead={{ icon: 'edit' }}
            title="补学"
            note="请假和缺席的，逐次登记补学"
            onTap={() => openPage('makeUps', { unit: unitId, year })}
          />
        </CellList>
      )}
      {told && (
        <Sheet
          open
          title={`${told.row.name} 第${told.session.position}次`}
          note={`${dayTextOf(told.session.startsAt)} ${told.session.theme}`}
          act={{
            word: '打开这次学习',
            onTap: () => {
              setTold(undefined);
              openPage('activity', { id: told.session.activityId });
            },
          }}
          onClose={() => setTold(undefined)}
          closeWord="关闭"
        >
          <Box className="t-body">{cellText(told.cell)}</Box>
        </Sheet>
      )}
      {opened && <RowSheet row={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

export interface MatrixScreenProps {
  /** Left out: my own group. */
  unit: string | undefined;
  year: number | undefined;
}

/** 中心组考勤: the group's year, half by half on the phone, whole on a wide screen. */
export function MatrixScreen({ unit, year: asked }: MatrixScreenProps) {
  const place = useStudyPlace('activities');
  const latest = calendarOf(serverNow()).year;
  const [year, setYear] = useState(asked ?? latest);
  const [span, setSpan] = useState<Span>();
  const unitId = useStudyUnit(unit);
  const remote = useOperation(
    'study.matrix',
    { unitId: unitId ?? '', year },
    { enabled: unitId !== undefined },
  );
  return (
    <AppScreen title="中心组考勤" place={place} deskWidth="wide" gap={3}>
      {unitId === undefined ? (
        <>
          <PageHead title="学习考勤" />
          <Empty title="您不在中心组" note="中心组成员、学习秘书和机关党委在这里查看考勤" />
        </>
      ) : (
        <>
          <QueryState of={remote} what="考勤">
            {(data) => <Content of={data} chosen={span} onChoose={setSpan} />}
          </QueryState>
          <Field label="年度">
            {() => (
              <Stepper
                label="年度"
                unit="年"
                value={year}
                onChange={setYear}
                min={2000}
                max={latest}
              />
            )}
          </Field>
        </>
      )}
    </AppScreen>
  );
}
