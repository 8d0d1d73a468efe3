import type { ReactNode } from 'react';
import { Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';

export interface TextLinkProps {
  children: ReactNode;
  onTap: () => void;
  label?: string;
}

/** A quiet way to another page, drawn 28 high and touching 44. */
export function TextLink({ children, onTap, label }: TextLinkProps) {
  return (
    <Tap className="link" role="link" onTap={onTap} aria-label={label}>
      <Words>{children}</Words>
      <Icon name="right" />
    </Tap>
  );
}

export interface IconButtonProps {
  icon: IconName;
  /** Object and act, for example 演示·张敏的更多操作. */
  label: string;
  onTap: () => void;
  className?: string;
}

/** A 44 square that shows only an icon. */
export function IconButton({ icon, label, onTap, className }: IconButtonProps) {
  return (
    <Tap className={`icon-button ${className ?? ''}`} onTap={onTap} aria-label={label}>
      <Icon name={icon} />
    </Tap>
  );
}
