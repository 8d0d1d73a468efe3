import type { OutputOf } from '@shared/contract';
import { longDayOf } from '@shared/domain/time';
import { useState } from 'react';
import { useOperation } from '@/features/remote';
import { AppScreen } from '@/features/shell';
import {
  Box,
  Button,
  Card,
  Cell,
  CellList,
  ErrorState,
  FieldError,
  Heading,
  Icon,
  Loading,
  PageHead,
  TextField,
} from '@/ui';
import { hoursText } from '../volunteering-words';
import { isComplete, type VerifyLink } from './verify-link';

type Answer = OutputOf<'volunteering.verify'>;

const heads = {
  valid: { icon: 'st-done', kind: 'done', title: '单位有这份记录' },
  revoked: { icon: 'st-na', kind: 'overdue', title: '这份说明已作废' },
  unknown: { icon: 'info', kind: 'due', title: '没有查到' },
} as const;

function Facts({ answer }: { answer: Answer }) {
  if (answer.result === 'unknown') {
    return <Card>请核对编号和核对码；仍查不到的，可以向出具单位核实。</Card>;
  }
  const rows: Array<[string, string]> =
    answer.result === 'valid'
      ? [
          ['姓名', answer.maskedName],
          ['服务时长', hoursText(answer.minutes)],
          ['起止', `${longDayOf(answer.from)}至${longDayOf(answer.to)}`],
          ['出具日期', longDayOf(answer.issuedOn)],
        ]
      : [['作废日期', longDayOf(answer.revokedOn)]];
  return (
    <CellList label="记录">
      {[['单位', answer.officeName], ['编号', answer.number], ...rows].map(([name, value]) => (
        <Cell key={name} title={name} side={value} />
      ))}
    </CellList>
  );
}

function Result({ link, onAgain }: { link: VerifyLink; onAgain: () => void }) {
  const { data, failure, reload } = useOperation('volunteering.verify', { ...link });
  if (failure) {
    return (
      <>
        <ErrorState title="没有核对成" note={failure.message} onRetry={reload} />
        <Button kind="secondary" onTap={onAgain}>
          重新填写
        </Button>
      </>
    );
  }
  if (!data) return <Loading label="正在核对" />;
  const { icon, kind, title } = heads[data.result];
  return (
    <>
      <Box className="stack-3 t-center" role="status">
        <Box className={`is-${kind}`} style={{ color: 'var(--sc)', paddingTop: 'var(--space-4)' }}>
          <Icon name={icon} size="hero" />
        </Box>
        <Heading level={1} className="t-display">
          {title}
        </Heading>
        {data.result === 'valid' && (
          <Box className="t-sub">请与纸上的编号、姓名、时长和日期逐项对照，不一致的不能采用</Box>
        )}
      </Box>
      <Facts answer={data} />
      <Button kind="secondary" onTap={onAgain}>
        核对另一份
      </Button>
    </>
  );
}

/** Whether number, name, hours and dates on a paper are what the office holds; needs no account. */
export function VerifyScreen({ link }: { link: VerifyLink }) {
  const [asked, setAsked] = useState<VerifyLink | undefined>(isComplete(link) ? link : undefined);
  const [number, setNumber] = useState(link.number);
  const [code, setCode] = useState(link.code);
  const [error, setError] = useState('');
  const look = () => {
    const typed = { number: number.trim(), code: code.trim() };
    if (!isComplete(typed)) return setError('请填写编号和核对码，印在说明的标题下方');
    setError('');
    setAsked(typed);
  };
  return (
    <AppScreen title="核对服务情况说明" guest>
      {asked ? (
        <Result link={asked} onAgain={() => setAsked(undefined)} />
      ) : (
        <>
          <PageHead title="核对服务情况说明" note="填写纸上的编号和核对码，不用登录" />
          <TextField
            label="编号"
            value={number}
            maxLength={20}
            placeholder="2022-0001"
            onChange={setNumber}
          />
          <TextField label="核对码" value={code} maxLength={20} onChange={setCode} />
          {error && <FieldError>{error}</FieldError>}
          <Button onTap={look}>核对</Button>
        </>
      )}
    </AppScreen>
  );
}
