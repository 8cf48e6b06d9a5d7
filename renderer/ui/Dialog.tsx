import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Width in CSS pixels. */
  readonly width?: number;
  /** Below the content, apart from it: hints and buttons. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the window. It appears at once, keeps the focus inside and closes with Esc. */
export function Dialog({ opened, onClose, title, width = 560, footer, children }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={width}
      // It would write a style element, which the content security policy refuses.
      lockScroll={false}
      // Whoever opened it knows where the focus belongs.
      returnFocus={false}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      classNames={{
        content: styles.content ?? '',
        header: styles.header ?? '',
        title: styles.title ?? '',
        body: styles.body ?? '',
        overlay: styles.overlay ?? '',
      }}
    >
      <div className={styles.main}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </Modal>
  );
}
