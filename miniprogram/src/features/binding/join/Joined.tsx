import { openTab } from '@/platform/navigation';
import { Box, Button, Heading, Icon } from '@/ui';

export interface JoinedProps {
  name?: string;
  unitName?: string;
  officeName?: string;
}

/** Done, and what comes next. */
export function Joined({ name, unitName, officeName }: JoinedProps) {
  return (
    <>
      <Box className="stack-3 t-center" role="status">
        <Box className="is-done" style={{ color: 'var(--sc)', paddingTop: 'var(--space-6)' }}>
          <Icon name="st-done" size="hero" />
        </Box>
        <Heading level={1} className="t-display">
          已绑定
        </Heading>
        {name && <Box className="t-body">{name}</Box>}
        <Box className="t-sub">{[officeName, unitName].filter(Boolean).join(' ')}</Box>
        <Box className="t-sub">近期活动在首页，您的信息和各项同意在“我的”里</Box>
      </Box>
      <Button onTap={() => openTab('home')}>进入首页</Button>
    </>
  );
}
