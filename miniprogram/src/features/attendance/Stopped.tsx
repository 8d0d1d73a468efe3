import { Box, Button, goBack, Icon, PageHead } from '@/ui';

export interface StoppedProps {
  /** What happened and what to do: 名单里没有您，请找组织委员核对名单. */
  title: string;
  note?: string;
  about: string | undefined;
  /** Offered where trying again can help. */
  onRetry?: () => void;
  /** Default 再试一次. */
  retryWord?: string;
}

/** Check-in cannot go on here; the sentence says who helps. */
export function Stopped({ title, note, about, onRetry, retryWord }: StoppedProps) {
  return (
    <>
      <Box className="t-center" role="alert">
        <Icon name="info" size="l" />
        <PageHead center lead={about} title={title} note={note} />
      </Box>
      {onRetry && (
        <Button kind="secondary" onTap={onRetry}>
          {retryWord ?? '再试一次'}
        </Button>
      )}
      <Button kind="secondary" onTap={goBack}>
        返回
      </Button>
    </>
  );
}
