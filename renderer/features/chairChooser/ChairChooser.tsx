import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import { chairTextSizes } from '#shared/contract/settings.ts';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import { useApp } from '../../store/appStore.ts';
import { bridge } from '../../store/bridge.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { ScaledScreen } from '../../ui/ScaledScreen.tsx';
import styles from './ChairChooser.module.css';
import { type AtHand, type Choosing, choosingOf, selectionOf, withView } from './choosing.ts';
import { SendingNotes } from './SendingNotes.tsx';
import { usePicture } from './usePicture.ts';
import { ViewDetails } from './ViewDetails.tsx';
import { ViewList } from './ViewList.tsx';

interface ChairChooserProps {
  readonly atHand: AtHand;
  /** The conclusions that F9 would send now. */
  readonly toSubmit: readonly string[];
  /** Draws the chair's screen with a presentation. */
  readonly screen: (presentation: Presentation) => ReactNode;
  /** @param submittedIds conclusions that go for review with it. */
  readonly onSend: (selection: ChairSelection, submittedIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Ctrl+D: what the chair is to see, with a picture of it before it is sent. Enter sends, Esc leaves. */
export function ChairChooser({ atHand, toSubmit, screen: draw, onSend, onClose }: ChairChooserProps) {
  const t = useWords();
  const state = useMeeting((meeting) => meeting);
  const screen = useApp((app) => app.chairScreen);
  const [choosing, setChoosing] = useState(() => choosingOf(screen.selection));
  const [isSubmitting, setSubmitting] = useState(false);
  const [openedAt] = useState(() => new Date());

  const submitted = useMemo(
    () => (isSubmitting && choosing.name === 'conclusions' ? toSubmit : []),
    [isSubmitting, choosing.name, toSubmit],
  );
  const selection = useMemo(() => selectionOf(choosing, openedAt), [choosing, openedAt]);
  const picture = usePicture(selection, submitted, openedAt);
  const { textSize } = screen;

  function send() {
    // Minutes from now are counted from when it is sent.
    const now = selectionOf(choosing, new Date());
    if (now && picture) onSend(now, submitted);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || isComposing(event) || event.shiftKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') send();
    else if (event.key === 'F9' && choosing.name === 'conclusions' && toSubmit.length > 0) setSubmitting(!isSubmitting);
    else return;
    event.preventDefault();
  }

  const change = (patch: Partial<Choosing>) => setChoosing({ ...choosing, ...patch });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('chairChooser.title')}
      width={1180}
      onKeyDown={onKeyDown}
      footer={<ChooserHints />}
    >
      <div className={styles.chooser}>
        <div className={styles.choices}>
          <ViewList
            chosen={choosing.name}
            shown={screen.isOpen && screen.view ? screen.view.content.name : null}
            onChoose={(name) => setChoosing(withView(choosing, name, atHand))}
            onResize={(by) => resize(textSize, by)}
          />
          <ViewDetails
            choosing={choosing}
            state={state}
            now={openedAt}
            toSubmit={toSubmit}
            isSubmitting={isSubmitting}
            onChange={change}
            onSubmitting={setSubmitting}
          />
          <Choice
            label={t('chairChooser.textSize')}
            value={String(textSize)}
            options={chairTextSizes.map((size) => ({ value: String(size), label: String(size) }))}
            onChange={(value) => setTextSize(chairTextSizes.find((size) => String(size) === value))}
            className={styles.textSize}
          />
        </div>
        <section className={styles.picture} aria-label={t('chairChooser.picture')}>
          {picture && selection ? (
            <>
              <ScaledScreen size={screen.size} maxHeight={430} theme={picture.presentation.theme}>
                {draw(picture.presentation)}
              </ScaledScreen>
              <SendingNotes selection={selection} screen={screen} state={picture.sent} />
            </>
          ) : (
            <p className={styles.nothing} role="alert">
              {t(`chairChooser.cannot.${whyNot(choosing)}`)}
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function ChooserHints() {
  const t = useWords();
  return (
    <Hints
      keys={[
        ['1…9', t('chairChooser.keys.choose')],
        ['Tab', t('chairChooser.keys.details')],
        ['+ −', t('chairChooser.keys.resize')],
        ['Enter', t('chairChooser.keys.send')],
        ['Esc', t('chairChooser.keys.leave')],
      ]}
    />
  );
}

function whyNot({ name, recordId }: Choosing): 'time' | 'nothing' | 'gone' {
  if (name === 'break') return 'time';
  return recordId === null ? 'nothing' : 'gone';
}

function resize(textSize: Presentation['textSize'], by: 1 | -1): void {
  setTextSize(chairTextSizes[chairTextSizes.indexOf(textSize) + by]);
}

async function tellTextSize(textSize: Presentation['textSize']): Promise<void> {
  const set = await bridge.call('chairScreen/setTextSize', { textSize });
  if (!set.ok) tellError(set.error);
}

/** In force on the chair's screen at once, and kept for its display. */
function setTextSize(textSize: Presentation['textSize'] | undefined): void {
  if (textSize !== undefined) void tellTextSize(textSize);
}
