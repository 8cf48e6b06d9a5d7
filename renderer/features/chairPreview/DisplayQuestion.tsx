import { focusBox } from '../../store/captureBox.ts';
import { useWords } from '../../store/translation.ts';
import { ask } from '../../store/uiStore.ts';
import { QuestionLine } from '../../ui/QuestionLine.tsx';

/** Whether to show on the chair's display again, in the line under the box; Enter in the empty box says yes, Esc no. */
export function DisplayQuestion({ onYes }: { readonly onYes: () => void }) {
  const t = useWords();
  return (
    <QuestionLine
      question={t('chairPreview.displayBack')}
      yes={t('chairPreview.displayYes')}
      no={t('chairPreview.displayNo')}
      onYes={onYes}
      onNo={() => {
        ask(null);
        focusBox();
      }}
    />
  );
}
