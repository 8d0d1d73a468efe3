/** What opening a link means to a person here. */
export const LINK_WORD = '打开网页';

/** Opens the address of a public page in a tab of its own. */
export const openLink = (address: string): void => {
  window.open(address, '_blank', 'noopener,noreferrer');
};
