import { type RefObject, useEffect } from 'react';
import { focusBox } from '../../store/captureBox.ts';
import { editRecord, selectRecord } from '../../store/uiStore.ts';
import { refOf } from './recordElement.ts';
import { selectThrough, toggleSelected } from './selectionActions.ts';

/**
 * The mouse in the log: a click selects a line, with Shift all lines up to it, with Ctrl one more; a double click edits
 * it. Marking text with the mouse does none of it, so that it can be copied; every other click leaves the focus in the
 * capture box. All of it but Ctrl can be done by keys as well.
 */
export function useRecordClicks(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const isOwn = (event: MouseEvent) => event.target instanceof Element && !event.target.closest('button, textarea');
    const onMouseDown = (event: MouseEvent) => {
      // Else Shift would mark the text up to here.
      if (event.shiftKey && isOwn(event)) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (!isOwn(event) || document.getSelection()?.isCollapsed === false) return;
      const record = refOf(event.target);
      if (record && event.shiftKey) selectThrough(record);
      else if (record && event.ctrlKey) toggleSelected(record);
      else selectRecord(record);
      focusBox();
    };
    const onDoubleClick = (event: MouseEvent) => {
      if (isOwn(event) && !event.shiftKey && !event.ctrlKey) editRecord(refOf(event.target));
    };
    element.addEventListener('mousedown', onMouseDown);
    element.addEventListener('click', onClick);
    element.addEventListener('dblclick', onDoubleClick);
    return () => {
      element.removeEventListener('mousedown', onMouseDown);
      element.removeEventListener('click', onClick);
      element.removeEventListener('dblclick', onDoubleClick);
    };
  }, [scroller]);
}
