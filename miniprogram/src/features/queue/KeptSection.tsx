import { clockOf } from '@shared/domain/time';
import { markActLabels } from '@shared/domain/volunteering/words';
import { openPage } from '@/platform/navigation';
import { Banner, Cell, CellList, Section, StateLine } from '@/ui';
import { idOf, isNews, type KeptAct, type KeptOperation } from './kept-act';
import { useKept } from './use-kept';

const WORDS: Readonly<Record<KeptOperation, string>> = {
  'attendance.checkIn': '签到',
  'attendance.enter': '代为登记',
  'attendance.enterLeave': '登记请假',
  'volunteering.mark': '志愿服务',
};

const wordOf = (act: KeptAct): string =>
  act.operation === 'volunteering.mark' ? markActLabels[act.input.act] : WORDS[act.operation];

/** What a person has to know of: what waits, and what was not taken. */
const isOpen = (act: KeptAct): boolean =>
  act.state.name === 'waiting' ||
  (isNews(act) && act.state.name === 'refused' && act.state.error.code !== 'ALREADY_CHECKED_IN');

const openOf = ({ operation, input: { activityId } }: KeptAct) => {
  if (operation === 'volunteering.mark') openPage('checkIn', { a: activityId, k: 'v' });
  else if (operation === 'attendance.checkIn') openPage('checkIn', { a: activityId });
  else openPage('organiserRoster', { id: activityId });
};

export interface KeptSectionProps {
  /** An activity whose check-in is shown elsewhere on the page. */
  except?: string;
}

/** What this phone still keeps for me, each one tap from where it was done. Nothing when it is empty. */
export function KeptSection({ except }: KeptSectionProps) {
  const { acts, trouble } = useKept();
  const open = acts.filter(
    (act) =>
      isOpen(act) && (act.operation !== 'attendance.checkIn' || act.input.activityId !== except),
  );
  if (trouble === 'unreadable') {
    return (
      <Banner kind="overdue">本机存的签到读不出来。到过现场而没有记录的，请与组织委员联系</Banner>
    );
  }
  if (open.length === 0) return null;
  return (
    <Section title="存在本机的">
      <CellList label="存在本机的">
        {open.map((act) => (
          <Cell
            key={idOf(act)}
            title={[wordOf(act), act.about].filter(Boolean).join(' ')}
            state={
              act.state.name === 'refused' ? (
                <StateLine kind="overdue">未能提交：{act.state.error.message}</StateLine>
              ) : (
                <StateLine kind="sync">待同步 {clockOf(act.takenAt)}，联网后自动提交</StateLine>
              )
            }
            onTap={() => openOf(act)}
          />
        ))}
      </CellList>
    </Section>
  );
}
