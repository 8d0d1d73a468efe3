import type { ServedCommitment } from '@shared/domain/activity/schema';
import { ServesList } from '@/features/activities';
import { RemindMeCard } from '@/features/reminders';
import { serverNow } from '@/platform/clock';
import { Box, Heading, Icon } from '@/ui';

export interface CheckedInProps {
  /** 已签到 14:02. */
  title: string;
  /** 记为迟到, or that it was done before. */
  note?: string;
  /** 第二党支部 主题党日, then the theme. */
  about: readonly string[];
  serves: readonly ServedCommitment[];
}

/** The record is there: when, for what, and what it counts for. */
export function CheckedIn({ title, note, about, serves }: CheckedInProps) {
  return (
    <>
      <Box className="stack-3 t-center" role="status">
        <Box className="is-done" style={{ color: 'var(--sc)', paddingTop: 'var(--space-6)' }}>
          <Icon name="st-done" size="hero" />
        </Box>
        <Heading level={1} className="t-display">
          {title}
        </Heading>
        {note && <Box className="t-body">{note}</Box>}
        <Box className="t-sub">
          {about.map((line) => (
            <Box key={line}>{line}</Box>
          ))}
        </Box>
      </Box>
      <ServesList serves={serves} title="这次签到计入" />
      <RemindMeCard now={serverNow()} />
    </>
  );
}
