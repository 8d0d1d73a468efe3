/**
 * The ARIA attributes WeChat documents, for the components we use. Each one costs space in the
 * WXML templates; `src/ui/elements/aria.ts` sends these and no others.
 */
const shown = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' };

const block = {
  ...shown,
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-live': '',
  'aria-modal': '',
  'aria-selected': '',
  'aria-valuemax': '',
  'aria-valuemin': '',
  'aria-valuenow': '',
};

export const ariaComponents = {
  View: block,
  Text: shown,
  Input: shown,
  Textarea: shown,
};
