import type { Aria, BoxKind, ElementProps } from './types';

type AriaValue = string | number | boolean;

/** HTML name → WeChat property, for what WeChat knows; `config/aria-components.ts` lets them through. */
export const wechatAria: Readonly<Partial<Record<keyof Aria, string>>> = {
  role: 'ariaRole',
  'aria-label': 'ariaLabel',
  'aria-hidden': 'ariaHidden',
  'aria-checked': 'ariaChecked',
  'aria-disabled': 'ariaDisabled',
  'aria-expanded': 'ariaExpanded',
  'aria-live': 'ariaLive',
  'aria-modal': 'ariaModal',
  'aria-selected': 'ariaSelected',
  // WeChat has no aria-current; the current page or step is read as the selected one.
  'aria-current': 'ariaSelected',
  'aria-valuemax': 'ariaValuemax',
  'aria-valuemin': 'ariaValuemin',
  'aria-valuenow': 'ariaValuenow',
};

const roles: Partial<Record<BoxKind, string>> = {
  main: 'main',
  nav: 'navigation',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
};

function isKnown(name: string): name is keyof Aria {
  return name in wechatAria;
}

/** ARIA attributes as WeChat's components take them; everything else is dropped. */
export function toWechatAria(props: Aria, kind?: BoxKind): Record<string, AriaValue> {
  const out: Record<string, AriaValue> = {};
  const implied = kind && roles[kind];
  if (implied) out.ariaRole = implied;
  for (const name of Object.keys(props).filter(isKnown)) {
    const property = wechatAria[name];
    const value = props[name];
    if (property && value !== undefined) out[property] = name === 'aria-current' ? true : value;
  }
  return out;
}

/** The common properties of every WeChat element. */
export function toWechat(props: ElementProps, kind?: BoxKind) {
  const { id, className, style, vars, children } = props;
  return { id, className, style: { ...style, ...vars }, children, ...toWechatAria(props, kind) };
}
