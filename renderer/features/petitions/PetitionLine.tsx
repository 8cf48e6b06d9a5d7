import type { ReactNode } from 'react';
import type { Petition } from '#shared/domain/petition.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import type { LineProps } from '../../ui/useSelection.ts';
import styles from './PetitionLine.module.css';
import { sendersText } from './readNames.ts';

interface PetitionLineProps {
  readonly petition: Petition;
  readonly number: number;
  readonly line: LineProps;
  readonly onSelect: () => void;
  /** The form that stands in the place of the text while it is edited. */
  readonly children: ReactNode;
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
export function PetitionLine({ petition, number, line, onSelect, children }: PetitionLineProps) {
  const t = useWords();
  const unit = useMeeting((state) => state.unit);
  const { state, channel } = petition;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and handles the keys
    <div {...line} className={styles.line} onClick={onSelect}>
      <div role="gridcell">
        <div className={styles.head}>
          <span>{t('petitions.number', { number })}</span>
          <span className={styles.state} data-tone={tones[state]}>
            {signs[state] ?? '●'} {t(`domain.petitionState.${state}`)}
          </span>
        </div>
        {children || (
          <>
            <p>{petition.text}</p>
            <div className={styles.from}>
              {t('petitions.from')} <b>{sendersText({ unit }, petition) || t('petitions.noSender')}</b>
              {channel && <span> · {t(`domain.petitionChannel.${channel}`)}</span>}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
