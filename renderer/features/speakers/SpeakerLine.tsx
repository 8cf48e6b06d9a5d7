import type { TFunction } from 'i18next';
import { personLabel } from '#shared/domain/person.ts';
import { useWords } from '../../store/translation.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './SpeakerLine.module.css';
import type { SpeakerChoice } from './speakerChoices.ts';

interface SpeakerLineProps {
  readonly id: string;
  readonly choice: SpeakerChoice;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** One line of the list: its number on the roster, the name, and what tells it from others. */
export function SpeakerLine({ id, choice, isActive, onPick }: SpeakerLineProps) {
  const t = useWords();
  const { name, detail } = wordsOf(t, choice);
  return (
    <ListOption id={id} isActive={isActive} className={styles.line} kind={choice.kind} onTake={onPick}>
      <span className={styles.number}>{choice.kind === 'person' ? choice.number : ''}</span>
      <b>{name}</b>
      <small>{detail}</small>
    </ListOption>
  );
}

function wordsOf(t: TFunction, choice: SpeakerChoice): { readonly name: string; readonly detail: string } {
  switch (choice.kind) {
    case 'person':
      return { name: personLabel(choice.person), detail: t(`domain.personRole.${choice.person.role}`) };
    case 'unit':
      return { name: choice.unit.name, detail: choice.unit.abbreviation ?? '' };
    case 'text':
      return { name: t('speakers.asTyped', { text: choice.text }), detail: t('speakers.asTypedDetail') };
    case 'unknown':
      return { name: t('speakers.unknown'), detail: t('speakers.unknownDetail') };
    case 'queued':
      return {
        name: choice.label ?? t('speakers.unknown'),
        detail: choice.place === 1 ? t('speakers.queuedNext') : t('speakers.queuedAt', { place: choice.place }),
      };
    case 'continue':
      return { name: t('speakers.continue'), detail: choice.label ?? t('speakers.unknown') };
  }
}
