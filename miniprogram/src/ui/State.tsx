import type { ReactNode } from 'react';
import { cx } from './cx';
import { Words } from './elements';
import { Icon, type IconName } from './Icon';

/** States of work. Shape and word carry them; the hue comes third. */
export type StateKind = 'done' | 'doing' | 'due' | 'overdue' | 'record' | 'na' | 'todo' | 'sync';

/** The word of each state. */
export const stateWords: Readonly<Record<StateKind, string>> = {
  done: '已完成',
  doing: '推进中',
  due: '即将到期',
  overdue: '逾期',
  record: '仅记录',
  na: '不适用',
  todo: '未到期',
  sync: '待同步',
};

export interface StateProps {
  kind: StateKind;
  /** `chip` needs an eye (due, overdue, waiting); `plain` is for everything else. */
  look?: 'chip' | 'plain';
  /** Default: the state's own word. */
  children?: ReactNode;
  /** Another glyph, for example `st-leave` for 请假. */
  glyph?: IconName;
}

/** Glyph and word of a state. */
export function State({ kind, look = 'plain', children, glyph }: StateProps) {
  return (
    <Words className={cx('state', `state--${look}`, `is-${kind}`)}>
      <Icon name={glyph ?? `st-${kind}`} />
      <Words>{children ?? stateWords[kind]}</Words>
    </Words>
  );
}

/** A state with a longer sentence, as second line of a cell. */
export function StateLine({
  kind,
  loud,
  children,
}: {
  kind: StateKind;
  /** Coloured and strong: due and overdue in a list. */
  loud?: boolean;
  children: ReactNode;
}) {
  return (
    <Words className={cx('cell__state', `is-${kind}`, loud && 'cell__state--loud')}>
      <Icon name={`st-${kind}`} />
      <Words className="keep">{children}</Words>
    </Words>
  );
}

/** Kind of an activity in mixed lists. */
export function Tag({ children, accent }: { children: ReactNode; accent?: boolean }) {
  return <Words className={cx('tag', accent && 'tag--accent')}>{children}</Words>;
}
