import type { ReactNode } from 'react';
import { cx } from './cx';
import { Box, Words } from './elements';
import { Icon } from './Icon';

export interface Step {
  key: string;
  title: ReactNode;
  note?: ReactNode;
  /** Default `ahead`. */
  state?: 'past' | 'current' | 'sync' | 'ahead';
}

const dots = { past: 'is-past', current: 'is-current', sync: 'is-now', ahead: '' };
const said = { past: '已完成', current: '当前', sync: '待同步', ahead: '' };

function Dot({ step, number }: { step: Step; number: number }) {
  if (step.state === 'past') return <Icon name="check" />;
  if (step.state === 'sync') return <Icon name="sync" />;
  return <Words>{number}</Words>;
}

/** What has happened and what follows; `row` puts the words side by side. */
export function Steps({
  items,
  row,
  label,
}: {
  items: readonly Step[];
  row?: boolean;
  label?: string;
}) {
  return (
    <Box as="ol" className={cx('steps', row && 'steps--row')} aria-label={label}>
      {items.map((step, at) => {
        const state = step.state ?? 'ahead';
        return (
          <Box
            as="li"
            key={step.key}
            className={cx('step', dots[state], at === items.length - 1 && 'step--last')}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <Words className="step__dot" aria-hidden>
              <Dot step={step} number={at + 1} />
            </Words>
            <Words className="step__main">
              <Words>
                {step.title}
                {said[state] && <Words className="visually-hidden">（{said[state]}）</Words>}
              </Words>
              {step.note && <Words className="t-sub">{step.note}</Words>}
            </Words>
          </Box>
        );
      })}
    </Box>
  );
}
