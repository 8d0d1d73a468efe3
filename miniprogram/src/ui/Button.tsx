import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cx } from './cx';
import { Tap, Words } from './elements';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  /** The act, for example 签到. When disabled: why, for example 签到未开放. */
  children: ReactNode;
  /** While a returned promise is pending the button is busy and does not fire again. */
  onTap: () => unknown;
  /** One primary button per screen. Default `primary`. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** 44 high, as wide as its words. */
  small?: boolean;
  /** Full width. Default true unless small. */
  block?: boolean;
  icon?: IconName;
  disabled?: boolean;
  busy?: boolean;
  /** Shown while busy, for example 正在签到. Default: the label itself. */
  busyText?: string;
  /** Object and act for screen readers, where the words alone do not name the object. */
  label?: string;
  className?: string;
}

/** Runs `act` unless an earlier run is still pending. */
function useOneAtATime(act: () => unknown) {
  const [pending, setPending] = useState(false);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = async () => {
    if (running.current) return;
    running.current = true;
    try {
      const result = act();
      if (!(result instanceof Promise)) return;
      setPending(true);
      await result;
    } finally {
      running.current = false;
      if (mounted.current) setPending(false);
    }
  };
  return { pending, run };
}

/** A button. Its label names the act. */
export function Button({ kind = 'primary', small, icon, label, ...props }: ButtonProps) {
  const { pending, run } = useOneAtATime(props.onTap);
  const busy = props.busy || pending;
  const block = props.block ?? !small;
  return (
    <Tap
      className={cx(
        'btn',
        `btn--${kind}`,
        small && 'btn--small',
        block && 'btn--block',
        busy && 'is-busy',
        props.disabled && 'is-disabled',
        props.className,
      )}
      disabled={props.disabled}
      aria-busy={busy || undefined}
      aria-label={label}
      onTap={busy ? undefined : () => void run()}
    >
      {busy ? <Words className="spinner" aria-hidden /> : icon && <Icon name={icon} />}
      <Words>{busy && props.busyText ? props.busyText : props.children}</Words>
    </Tap>
  );
}
