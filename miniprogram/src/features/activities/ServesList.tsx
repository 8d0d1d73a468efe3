import type { ServedCommitment } from '@shared/domain/activity/schema';
import { Fragment } from 'react';
import { openPage, openTab } from '@/platform/navigation';
import { Box, Card, CardRule, Section, ServesItem, TextLink, Words } from '@/ui';
import { servedItems } from './served-items';

export interface ServesListProps {
  serves: readonly ServedCommitment[];
  /** 计入2022年工作要点, 这次签到计入. */
  title: string;
}

/** The plan items an activity counts towards, with their commitments; nothing when there are none. */
export function ServesList({ serves, title }: ServesListProps) {
  const items = servedItems(serves);
  const [first] = items;
  if (!first) return null;
  const openProgress = () =>
    items.length > 1 ? openTab('board') : openPage('item', { number: first.number });
  return (
    <Section title={title} side={<TextLink onTap={openProgress}>看进展</TextLink>}>
      <Card tight>
        {items.map((item, at) => (
          <Fragment key={item.number}>
            {at > 0 && <CardRule />}
            <ServesItem
              number={item.number}
              plain
              title={
                <Box className="stack-1">
                  <Words className="t-body">{item.title}</Words>
                  {item.commitments.length > 0 && (
                    <Words className="t-sub">{item.commitments.join('，')}</Words>
                  )}
                </Box>
              }
            />
          </Fragment>
        ))}
      </Card>
    </Section>
  );
}
