import type { EventView } from '@shared/contract/volunteering-fields';
import { dateTimeTextOf } from '@shared/domain/time';
import { whenTextOf } from '@/features/activities';
import { useOperation } from '@/features/remote';
import { PaperSheet } from '@/features/reports';
import { AppScreen, QueryState } from '@/features/shell';
import { CAN_PRINT, printPart } from '@/platform/print';
import { useShare } from '@/platform/use-share';
import { Box, Button, Empty, PageTitle, QrCode } from '@/ui';
import { eventLink } from '../event-link';
import { conditionsText, shiftTitle } from '../volunteering-words';
import '../volunteering.scss';

/** What hangs on a wall: large words, the code, and nobody's name. */
function Poster({ view, link }: { view: EventView; link: string }) {
  const { activity, shifts } = view;
  return (
    <PaperSheet className="poster">
      <Box className="poster__lead">{activity.unitName}　志愿服务招募</Box>
      <Box className="poster__title">{activity.theme}</Box>
      <Box className="poster__fact">{whenTextOf(activity)}</Box>
      <Box className="poster__fact">{activity.place}</Box>
      <Box className="poster__text">{view.content}</Box>
      <Box className="poster__shifts">
        {shifts.map((shift) => (
          <Box key={shift.id}>
            {[shiftTitle(shift), `${shift.capacity}人`, conditionsText(shift.conditions)]
              .filter((text) => text !== '')
              .join('　')}
          </Box>
        ))}
      </Box>
      <Box className="poster__code">
        <QrCode text={link} label={`${activity.theme}的二维码`} size="fill" />
      </Box>
      <Box className="poster__fact t-center">微信扫码看详情、报名，不用先注册</Box>
      <Box className="poster__text t-center">
        {`${dateTimeTextOf(view.signUpUntil)}截止，名满后可以候补`}
      </Box>
    </PaperSheet>
  );
}

function Content({ view }: { view: EventView }) {
  const link = eventLink(view.linkBase, view.activity.id);
  useShare({ title: view.activity.theme, page: 'volunteerEvent', query: { e: view.activity.id } });
  if (!view.openToPublic) {
    return (
      <Empty icon="info" title="这场活动不对外公开" note="在修改里勾选对外公开后，可以转发和张贴" />
    );
  }
  if (link === '') {
    return <Empty icon="info" title="还没有设置链接地址" note="请管理员按部署说明设置后再印海报" />;
  }
  return (
    <>
      {CAN_PRINT && <Button onTap={() => printPart('.papers')}>打印或存为PDF</Button>}
      <Box className="t-sub poster__link">
        {CAN_PRINT ? link : '点右上角可以转发到群里，海报请在电脑上打印'}
      </Box>
      <Poster view={view} link={link} />
    </>
  );
}

/** The poster of an event open to the public. */
export function PosterScreen({ activityId }: { activityId: string }) {
  const remote = useOperation('volunteering.event', { activityId });
  return (
    <AppScreen title="活动海报" place="activities" deskWidth="wide">
      <PageTitle title="活动海报" />
      <QueryState of={remote} what="活动">
        {(view) => <Content view={view} />}
      </QueryState>
    </AppScreen>
  );
}
