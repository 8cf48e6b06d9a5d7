import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Place } from '#shared/documents/checks/finding.ts';
import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { chordOf } from '../../ui/chord.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot.tsx';
import { ExportSide } from './ExportSide.tsx';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { scrollByKey } from './preview/scrollByKey.ts';
import { usePreview } from './preview/usePreview.ts';
import { TemplateStep } from './template/TemplateStep.tsx';
import { useExport } from './useExport.ts';
import { useExportChoice } from './useExportChoice.ts';
import { usePrint } from './usePrint.ts';
import { useStanding } from './useStanding.ts';

interface ExportDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Leaves the dialog for a place where something is to be mended before issuing. */
  readonly onJump: (place: Place) => void;
}

/** Ctrl+E: the documents of the meeting as they will be printed; as files, on paper, and with their number and date. */
export function ExportDialog({ opened, ...props }: ExportDialogProps) {
  return opened ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, onJump }: Omit<ExportDialogProps, 'opened'>) {
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const choices = useExportChoice();
  const { request, requests, formats, withMetadata } = choices;
  const [template, setTemplate] = useState<{ readonly sought: string | null } | null>(null);
  const [typedAgency, setTypedAgency] = useState<Agency | null>(null);
  const preview = usePreview(request, typedAgency);
  const standing = useStanding(request.type);
  const { export: current, start, cancel, reset } = useExport();
  const { print, start: startPrint, forget } = usePrint();
  const [isNumbering, setNumbering] = useState(false);
  const [isBack, setBack] = useState(false);
  const name = t(`domain.documentType.${request.type}`);
  const isChoosing = current.state === 'idle' && !isNumbering && template === null;
  const canChangeTemplate = useMeeting((state) => meetingOf(state).state !== 'issued');
  const canExport = requests.length > 0 && formats.length > 0;
  const error = print.state === 'failed' ? print.error : current.state === 'idle' ? current.error : null;
  const canNumber = standing.kind === 'issued' || (standing.kind === 'draft' && standing.canIssue);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was printed is no longer what is looked at
  useEffect(forget, [request]);

  const exportChosen = () => {
    if (!isChoosing || !canExport) return;
    const isSeen = !preview.isMaking && requests.length === 1 && deepEqual(requests[0], preview.shown?.request);
    start(requests, formats, withMetadata, isSeen ? (preview.shown?.file.pageCount ?? null) : null);
  };
  const printShown = () => {
    if (isChoosing) startPrint(request);
  };
  const numberShown = () => {
    if (!isChoosing || !canNumber) return;
    setBack(false);
    setNumbering(true);
  };

  const editTemplate = () => {
    if (isChoosing && canChangeTemplate) setTemplate({ sought: null });
  };

  /** The template stands in this dialog, so that the pages can be seen to follow; what is issued keeps its own. */
  function jump(place: Place) {
    if ('field' in place && canChangeTemplate) setTemplate({ sought: place.field });
    else onJump(place);
  }

  function leaveTemplate() {
    setTemplate(null);
    setBack(true);
  }

  function leave() {
    if (current.state === 'running') cancel();
    else if (template) leaveTemplate();
    else if (isNumbering) setNumbering(false);
    else onClose();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.defaultPrevented || isComposing(event)) return;
    const actions: Readonly<Record<string, () => void>> = {
      'Ctrl p': printShown,
      'Ctrl i': numberShown,
      'Ctrl t': editTemplate,
      'Ctrl Enter': exportChosen,
    };
    const action = actions[chordOf(event)];
    // A key held down too long in the step before must not begin the next.
    if (action) {
      if (!event.repeat) action();
    } else if (!scroller.current || !scrollByKey(scroller.current, event)) return;
    event.preventDefault();
  }

  return (
    <Dialog
      opened
      onClose={leave}
      title={t(template ? 'template.title' : isNumbering ? 'documents.numbering' : 'documents.title', { name })}
      width="min(1640px, calc(100vw - 20px))"
      isFull
      onKeyDown={onKeyDown}
      footer={
        isChoosing && (
          <ExportFoot
            print={print}
            canExport={canExport}
            chosen={choices.types}
            numbering={canNumber ? standing.kind : null}
            onPrint={printShown}
            onNumber={numberShown}
            onTemplate={canChangeTemplate ? editTemplate : null}
            onExport={exportChosen}
          />
        )
      }
    >
      <div className={styles.layout}>
        <div className={styles.side}>
          {template && <TemplateStep sought={template.sought} onTyped={setTypedAgency} onDone={leaveTemplate} />}
          {!template && (
            <ExportSide
              choices={choices}
              standing={standing}
              isNumbering={isNumbering}
              isBack={isBack}
              current={current}
              error={error}
              isToldBeside={error !== null && deepEqual(error, preview.error)}
              onExport={exportChosen}
              onCancel={cancel}
              onAgain={reset}
              onNumbered={() => setNumbering(false)}
              onJump={jump}
              onClose={onClose}
            />
          )}
        </div>
        <PreviewPane preview={preview} request={request} name={name} scroller={scroller} />
      </div>
    </Dialog>
  );
}
