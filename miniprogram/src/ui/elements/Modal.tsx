import { useLayoutEffect, useRef } from 'react';
import type { ModalProps } from './types';

/**
 * The browser's own modal dialog: takes focus, gives it back, closes with Esc, and what is behind
 * is inert. The closed element stays in the document, or the focus could not be given back.
 * Browsers without showModal show it without those comforts.
 */
export function Modal({ open, onDismiss, label, className, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    const onCancel = (event: Event) => {
      event.preventDefault();
      dismiss.current?.();
    };
    const onClick = (event: Event) => {
      if (event.target === dialog) dismiss.current?.();
    };
    dialog.addEventListener('cancel', onCancel);
    dialog.addEventListener('click', onClick);
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => {
      dialog.removeEventListener('cancel', onCancel);
      dialog.removeEventListener('click', onClick);
      if (typeof dialog.close === 'function') dialog.close();
      else dialog.removeAttribute('open');
    };
  }, [open]);
  return (
    <dialog ref={ref} aria-label={label} className="modal">
      {open && <div className={className}>{children}</div>}
    </dialog>
  );
}
