import { useSession } from '@/features/shell';
import { openPage, type PageName } from '@/platform/navigation';
import { CAN_PRINT } from '@/platform/print';
import { Box, Cell, CellList, type IconName, TextLink } from '@/ui';

interface View {
  page: PageName;
  icon: IconName;
  title: string;
  note: string;
}

const useViews = (): View[] => {
  const { oversees } = useSession();
  return [
    {
      page: 'boardCompare',
      icon: 'calendar',
      title: '两日对比',
      note: '从上月末、上季末到今天，什么变了',
    },
    ...(oversees
      ? [
          {
            page: 'boardOverview' as const,
            icon: 'doc' as const,
            title: '领导一页纸',
            note: '全局状态、近期到期和主要数字',
          },
        ]
      : []),
    ...(CAN_PRINT
      ? [
          {
            page: 'boardWall' as const,
            icon: 'print' as const,
            title: '打印挂图',
            note: 'A3横幅，全部条目和单位',
          },
        ]
      : []),
  ];
};

/** Other ways to look at the year, beside the board of a wide screen. */
export function ViewLinks({ year }: { year: number }) {
  return (
    <Box className="row">
      {useViews().map(({ page, title }) => (
        <TextLink key={page} onTap={() => openPage(page, { year })}>
          {title}
        </TextLink>
      ))}
    </Box>
  );
}

/** The same under the board of a phone. */
export function ViewCells({ year }: { year: number }) {
  return (
    <CellList inset="icons" label="换个角度看">
      {useViews().map(({ page, icon, title, note }) => (
        <Cell
          key={page}
          lead={{ icon }}
          title={title}
          note={note}
          onTap={() => openPage(page, { year })}
        />
      ))}
    </CellList>
  );
}
