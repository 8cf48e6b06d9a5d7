const textFields = 'textarea, input:not([type]), input[type="text"]';

function isInField({ target }: Event): boolean {
  return target instanceof Element && target.closest(textFields) !== null;
}

/** Plain text into a field is editing, as with the clipboard; a file or a link would take the place of the page. */
function refuseDrop(event: DragEvent): void {
  const types = event.dataTransfer?.types ?? [];
  const isText = types.includes('text/plain') && !types.includes('Files') && !types.includes('text/uri-list');
  if (isText && isInField(event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}

/** The wheel, pressed, would scroll by itself; the buttons beside it go back and forward and move the caret. */
function refuseButton(event: MouseEvent): void {
  const isWheel = event.button === 1 && !isInField(event);
  if (isWheel || event.button > 2) event.preventDefault();
}

/** Whatever is dropped on the window or pressed by mistake, the page and what is being typed stay as they are. */
export function keepPage(): void {
  const first = { capture: true } as const;
  window.addEventListener('dragover', refuseDrop, first);
  window.addEventListener('drop', refuseDrop, first);
  window.addEventListener('mousedown', refuseButton, first);
  window.addEventListener('mouseup', refuseButton, first);
}
