import { type RefObject, useEffect } from 'react';
import { focusBox } from '../../store/captureBox.ts';
import { editRecord, selectRecord } from '../../store/uiStore.ts';
import { refOf } from './recordElement.ts';

/**
 * The mouse in the log: a click selects a line, a double click edits it. Marking text with the mouse does neither, so
 * that it can be copied; every other click leaves the focus in the capture box. All of it can be done by keys as well.
 */
export function useRecordClicks(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const isOwn = (event: MouseEvent) => event.target instanceof Element && !event.target.closest('button, textarea');
    const onClick = (event: MouseEvent) => {
      if (!isOwn(event) || document.getSelection()?.isCollapsed === false) return;
      selectRecord(refOf(event.target));
      focusBox();
    };
    const onDoubleClick = (event: MouseEvent) => {
      if (isOwn(event)) editRecord(refOf(event.target));
    };
    element.addEventListener('click', onClick);
    element.addEventListener('dblclick', onDoubleClick);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('dblclick', onDoubleClick);
    };
  }, [scroller]);
}
