import { useEffect, useState } from 'react';
import type { FrameProps } from './types';

/** True in the browser build: it draws its own title bar and knows wide screens. */
export const IN_BROWSER = true;

const query = '(min-width: 1024px)';

/** Whether there is room for the desktop shell; never in WeChat. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia?.(query).matches ?? false);
  useEffect(() => {
    const list = window.matchMedia?.(query);
    if (!list) return;
    const follow = () => setWide(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return wide;
}

/** The root of a page. */
export function Frame({ className, title, children }: FrameProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <div className={className}>{children}</div>;
}
