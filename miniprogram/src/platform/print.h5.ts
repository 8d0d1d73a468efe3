import './print.scss';

const ROOT = 'print-root';

/** A browser prints, and its print dialogue also makes a PDF. */
export const CAN_PRINT = true;

/**
 * Prints one element of the page and nothing else. It is laid beside the app for as long as the
 * dialogue is open: what scrolls on a screen would be cut on paper.
 * @param selector of the element that is shown
 */
export const printPart = (selector: string): void => {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.offsetParent !== null,
  );
  if (!shown) return;
  const root = document.createElement('div');
  root.id = ROOT;
  root.append(shown.cloneNode(true));
  document.body.append(root);
  window.addEventListener('afterprint', () => root.remove(), { once: true });
  window.print();
};
