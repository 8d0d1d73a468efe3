import { Box, Card, Switch, useTextSize } from '@/ui';

/** 大字模式: takes effect at once, everywhere, and is kept on this phone. */
export function TextSizeCard() {
  const { size, setSize } = useTextSize();
  return (
    <Card tight label="显示">
      <Box className="row row--between row--3">
        <Box className="grow">
          <Box className="t-body">大字模式</Box>
          <Box className="t-sub">字更大，按钮更大，内容不减</Box>
        </Box>
        <Switch
          label="大字模式"
          on={size === 'large'}
          onChange={(on) => setSize(on ? 'large' : 'standard')}
        />
      </Box>
    </Card>
  );
}
