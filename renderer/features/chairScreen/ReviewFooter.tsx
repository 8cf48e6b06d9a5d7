import { useEffect, useState } from 'react';
import type { Presentation } from '#shared/contract/data.ts';
import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import type { ChairActions } from './chairActions.ts';
import { DecisionButtons } from './DecisionButtons.tsx';
import type { Paging } from './paging.ts';
import { RemarkChoices } from './RemarkChoices.tsx';
import styles from './ScreenFooter.module.css';
import { ScreenNote } from './ScreenNote.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useDecision } from './useDecision.ts';
import { type Retraction, useRetraction } from './useRetraction.ts';

interface ReviewFooterProps {
  readonly presentation: Presentation;
  readonly conclusions: readonly ChairConclusion[];
  /** What the buttons act on; null when nothing on the page waits. */
  readonly focused: ChairConclusion | null;
  readonly paging: Paging;
  readonly actions: ChairActions | null;
  readonly onTurn: (by: 1 | -1) => void;
  /** Keeps a conclusion the one that is acted on. */
  readonly onPin: (id: string) => void;
  readonly t: ChairTranslate;
}

/** What the chair can do, always at the same place; while a remark is chosen, the remarks stand there instead. */
export function ReviewFooter({
  presentation,
  conclusions,
  focused,
  paging,
  actions,
  onTurn,
  onPin,
  t,
}: ReviewFooterProps) {
  const { refusal, decide } = useDecision();
  const retraction = useRetraction(conclusions);
  const [sendingBackId, setSendingBackId] = useState<string | null>(null);
  const focusedId = focused?.id ?? null;
  // When it is in focus again, it is so for another reason than to be returned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setSendingBackId(null), [focusedId]);

  if (focused && sendingBackId === focused.id) {
    const sendBack = (remark: string): void => {
      decide(async () => {
        const error = (await actions?.sendBack(focused, remark)) ?? null;
        // Not before: what can be done now comes together with what was done, and not a frame ahead of it.
        setSendingBackId(null);
        return error;
      });
    };
    return (
      <footer className={styles.footer}>
        <RemarkChoices number={focused.number} onChoose={sendBack} onCancel={() => setSendingBackId(null)} t={t} />
      </footer>
    );
  }

  const startSendingBack = (): void => {
    if (!focused) return;
    onPin(focused.id);
    setSendingBackId(focused.id);
  };
  const approve = (): void => {
    if (focused) decide(async () => actions?.approve([focused]) ?? null);
  };
  const approveAll = (): void => {
    const waiting = conclusions.filter(({ state }) => state === 'waiting');
    decide(async () => actions?.approve(waiting) ?? null);
  };
  const retract = ({ decided }: Retraction): void => {
    if (decided[0]) onPin(decided[0].id);
    decide(async () => actions?.retract(decided.map(({ id }) => id)) ?? null);
  };
  // On a frozen screen nobody would see what becomes of it.
  const undo = presentation.mode === 'frozen' ? null : retraction;
  return (
    <footer className={styles.footer}>
      <DecisionButtons
        focused={focused}
        page={paging.page}
        pageCount={paging.pages.length}
        onApprove={approve}
        onSendBack={startSendingBack}
        onApproveAll={presentation.canApproveAll ? approveAll : null}
        onTurn={onTurn}
        hasKeys={actions !== null}
        t={t}
      />
      {undo ? <UndoButton retraction={undo} onPress={() => retract(undo)} hasKeys={actions !== null} t={t} /> : null}
      <ScreenNote
        presentation={presentation}
        conclusions={conclusions}
        paging={paging}
        refusal={refusal}
        isShort={undo !== null}
        t={t}
      />
    </footer>
  );
}
