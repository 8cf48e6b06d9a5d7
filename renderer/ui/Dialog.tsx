import { Modal } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Width in CSS pixels, or a length of CSS. */
  readonly width?: number | string;
  /** A page to be read: it takes the height of the window, and nothing in it takes the focus from it. */
  readonly isPage?: boolean;
  /** It is as high as the window, whatever is in it; what does not fit scrolls within the content, not the dialog. */
  readonly isFull?: boolean;
  /** Keys that nothing in it has kept for itself. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** Below the content, apart from it: hints and buttons. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the window. It appears at once, keeps the focus inside and closes with Esc. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, width = 560, isPage = false, isFull = false, onKeyDown, footer, children } = props;
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={width}
      xOffset={isPage || isFull ? 10 : '5vw'}
      yOffset={isPage || isFull ? 10 : '5dvh'}
      // It would write a style element, which the content security policy refuses.
      lockScroll={false}
      // Whoever opened it knows where the focus belongs.
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay className={styles.overlay ?? ''} />
      {/* By its part: a class name would be given to the frame round it too, which covers the window. */}
      <Modal.Content
        classNames={{ content: styles.content ?? '' }}
        tabIndex={isPage ? 0 : -1}
        data-full={isFull || undefined}
      >
        {/* No <header> and <footer>: those of the window are the landmarks. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
        </div>
        <Modal.Body className={styles.body ?? ''} {...(onKeyDown ? { onKeyDown } : {})}>
          <div className={styles.main} ref={focusFirst}>
            {children}
          </div>
          {footer && <div className={styles.footer}>{footer}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/**
 * Takes the focus in the step that draws the dialog: the focus trap does it a moment later, and the first letter that
 * is typed would go elsewhere.
 */
function focusFirst(content: HTMLElement | null): void {
  const dialog = content?.closest<HTMLElement>('[role="dialog"]');
  const first = content?.querySelector<HTMLElement>('[data-autofocus]') ?? content?.querySelector<HTMLElement>('input');
  (first ?? dialog)?.focus();
}
