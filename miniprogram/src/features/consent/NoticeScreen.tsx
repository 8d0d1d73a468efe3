import { notice } from '@shared/domain/consent/notice';
import { useOperation } from '@/features/remote';
import { AppScreen, ConsentsCell, MyDataCell, QueryState } from '@/features/shell';
import { hasPrivacyContract, openPrivacyContract } from '@/platform/privacy';
import { Box, Card, CardHead, CardRule, Cell, CellList, PageTitle } from '@/ui';

/** 个人信息保护: the notice in force, with the office's own terms, and the ways to one's rights. */
export function NoticeScreen() {
  const remote = useOperation('consents.notice', {});
  return (
    <AppScreen title="个人信息保护" place="me">
      <PageTitle title="个人信息保护" />
      <QueryState of={remote} what="个人信息处理告知">
        {({ officeName, terms }) => (
          <Card label={notice.title}>
            <Box className="stack-3">
              {notice.sections(officeName, terms).map(({ title, text }, at) => (
                <Box key={title} className="stack-3">
                  {at > 0 && <CardRule />}
                  <CardHead title={title} />
                  <Box as="p" className="t-body">
                    {text}
                  </Box>
                </Box>
              ))}
              <Box className="t-note">{`版本 ${notice.version}`}</Box>
            </Box>
          </Card>
        )}
      </QueryState>
      <CellList inset="icons" label="我的权利">
        <MyDataCell />
        <ConsentsCell />
        {hasPrivacyContract && (
          <Cell
            lead={{ icon: 'shield' }}
            title="微信隐私保护指引"
            note="在微信登记的版本"
            onTap={openPrivacyContract}
          />
        )}
      </CellList>
    </AppScreen>
  );
}
