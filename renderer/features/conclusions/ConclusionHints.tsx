import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';

/** The keys of the list, or of what is being done in it. */
export function ConclusionHints({ doing }: { readonly doing: 'editing' | 'returning' | null }) {
  const t = useWords();
  const leave = ['Esc', t('conclusions.keys.leave')] as const;
  if (doing === 'editing') {
    return (
      <Hints keys={[['Enter', t('conclusions.keys.save')], ['Shift Enter', t('conclusions.keys.newLine')], leave]} />
    );
  }
  if (doing === 'returning') {
    return <Hints keys={[['↑ ↓', t('conclusions.keys.choose')], ['Enter', t('conclusions.keys.giveBack')], leave]} />;
  }
  return (
    <Hints
      keys={[
        ['Enter', t('conclusions.keys.edit')],
        ['F9', t('conclusions.keys.send')],
        ['Ctrl Enter', t('conclusions.keys.approve')],
        ['Ctrl T', t('conclusions.keys.giveBack')],
        ['F4', t('conclusions.keys.task')],
        ['Alt ↑ ↓', t('conclusions.keys.move')],
      ]}
    />
  );
}
