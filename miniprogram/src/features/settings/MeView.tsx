import { ActivityList } from '@/features/activities';
import {
  MyUnitsEntry,
  PapersEntry,
  QueryState,
  RegistersEntry,
  StudyEntry,
  useSession,
} from '@/features/shell';
import { ShowingsCell } from '@/features/showings';
import { openPage } from '@/platform/navigation';
import { Cell, CellList, PageHead, Section } from '@/ui';
import { AboutSection } from './AboutSection';
import { OversightCells } from './OversightCells';
import { OfficeDataCells, OwnDataSection } from './OwnDataSection';
import { postsText } from './posts';
import { TextSizeCard } from './TextSizeCard';
import { UploadsSwitch } from './UploadsSwitch';

function PeopleCell() {
  return (
    <Cell
      lead={{ icon: 'person' }}
      title="人员名册"
      note="谁在哪个单位，职务、职责和调动"
      onTap={() => openPage('people')}
    />
  );
}

/** Large text first, then my records, then what this is. */
export function MeView() {
  const session = useSession();
  return (
    <>
      <QueryState of={session} what="您的身份">
        {(me) => <PageHead title={me.name} note={postsText(me)} />}
      </QueryState>
      <TextSizeCard />
      {session.invites && (
        <CellList inset="icons" label="人员">
          {session.readsRoster && <PeopleCell />}
          <Cell
            lead={{ icon: 'people' }}
            title="绑定与邀请"
            note="谁已绑定微信，给未绑定的人邀请码"
            onTap={() => openPage('invitations')}
          />
        </CellList>
      )}
      {session.readsRoster && !session.invites && (
        <CellList inset="icons" label="人员">
          <PeopleCell />
        </CellList>
      )}
      {session.sumsService && (
        <CellList inset="icons" label="志愿服务">
          {session.keepsCorps && (
            <Cell
              lead={{ icon: 'hand' }}
              title="志愿服务队"
              note="队员、类别、特长，入队和离队"
              onTap={() => openPage('corps')}
            />
          )}
          <Cell
            lead={{ icon: 'board' }}
            title="志愿服务汇总"
            note="对应要点的活动、人次和时长"
            onTap={() => openPage('volunteerSummary')}
          />
        </CellList>
      )}
      {session.readsDigest && (
        <CellList inset="icons" label="工作要点">
          {session.isCommittee && (
            <Cell
              lead={{ icon: 'upload' }}
              title="导入要点"
              note="粘贴全文或选择文件，核对后启用"
              onTap={() => openPage('planImport')}
            />
          )}
          <Cell
            lead={{ icon: 'bell' }}
            title="工作提示"
            note="到期、逾期和等待办理的，每周和月末"
            onTap={() => openPage('digest')}
          />
        </CellList>
      )}
      {session.keepsRoster && (
        <CellList inset="icons" label="名册">
          <Cell
            lead={{ icon: 'people' }}
            title="导入名册"
            note="选择 .xlsx 或 .csv，核对后导入"
            onTap={() => openPage('rosterImport')}
          />
        </CellList>
      )}
      <MyUnitsEntry />
      <StudyEntry />
      <RegistersEntry />
      <PapersEntry />
      <OfficeDataCells />
      <UploadsSwitch />
      <OversightCells />
      <Section title="我的记录">
        <CellList inset="icons" label="本年度">
          <Cell
            lead={{ icon: 'calendar' }}
            title="我的本年度参加情况"
            note="应到、实到和每一场的记录"
            onTap={() => openPage('myYear')}
          />
          <Cell
            lead={{ icon: 'doc' }}
            title="我的责任清单"
            note="由本人负责的事项和完成时限"
            onTap={() => openPage('myList')}
          />
          <ShowingsCell />
          <Cell
            lead={{ icon: 'hand' }}
            title="志愿服务记录"
            note="时长、服务情况说明"
            onTap={() => openPage('serviceRecord')}
          />
        </CellList>
        <ActivityList
          view="attending"
          when="past"
          empty={{ title: '还没有记录', note: '参加过的活动和签到时间会留在这里' }}
        />
      </Section>
      <OwnDataSection />
      <AboutSection />
    </>
  );
}
