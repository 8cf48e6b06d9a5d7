import type { ReactNode } from 'react';
import type { Petition } from '#shared/domain/petition.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { ListLine } from '../../ui/ListLine.tsx';
import styles from './PetitionLine.module.css';
import { sendersText } from './readNames.ts';

interface PetitionLineProps {
  readonly petition: Petition;
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  /** Stands in the place of the text while it is edited. */
  readonly form: ReactNode;
  /** Stands under it: an answer that is being written. */
  readonly below: ReactNode;
}

const tones: Partial<Record<Petition['state'], string>> = {
  received: 'wait',
  forwarded: 'wait',
  inProgress: 'wait',
  answered: 'ok',
  resolved: 'ok',
};
const signs: Partial<Record<Petition['state'], string>> = { received: '○', answered: '↵', resolved: '✓' };

/** A petition: how far it is, what is asked, and by whom. */
export function PetitionLine({ petition, number, isSelected, onSelect, form, below }: PetitionLineProps) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const { state, channel } = petition;
  return (
    <ListLine list="petition" id={petition.id} isSelected={isSelected} className={styles.line} onSelect={onSelect}>
      <div className={styles.head}>
        <span>{t('petitions.number', { number })}</span>
        <span className={styles.state} data-tone={tones[state]}>
          {signs[state] ?? '●'} {t(`domain.petitionState.${state}`)}
        </span>
      </div>
      {form || (
        <>
          <p>{petition.text}</p>
          <div className={styles.from}>
            {t('petitions.from')} <b>{sendersText({ unit }, petition) || t('petitions.noSender')}</b>
            {channel && <span> · {t(`domain.petitionChannel.${channel}`)}</span>}
          </div>
        </>
      )}
      {below}
    </ListLine>
  );
}
