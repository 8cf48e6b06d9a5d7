import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  currentIssuance,
  type IssuableType,
  type Issuance,
  issuanceType,
  issuedDocuments,
} from '#shared/domain/issuance.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { CorrectForm } from './CorrectForm.tsx';
import styles from './IssuedDocuments.module.css';
import { IssuedLine } from './IssuedLine.tsx';

interface IssuedDocumentsProps {
  /** The document that is looked at; it can be corrected, unless that was begun already. */
  readonly type: IssuableType;
  /** The list is what one came for. */
  readonly takesFocus?: boolean;
  /** A correction was begun: the document is a draft again. */
  readonly onCorrecting?: () => void;
}

/** Everything that was issued of the meeting, the document that is looked at first; and how to correct that. */
export function IssuedDocuments({ type, takesFocus = true, onCorrecting }: IssuedDocumentsProps) {
  const t = useWords();
  const [correcting, setCorrecting] = useState<'not' | 'now' | 'left'>('not');
  const issuance = useMeeting((state) => state.issuance);
  const issued = useMemo(() => inOrder(issuedDocuments({ issuance }), type), [issuance, type]);
  const canCorrect = currentIssuance({ issuance }, type) !== undefined;
  return (
    <section className={styles.issued} aria-label={t('issuing.list')}>
      <h3>{t('issuing.list')}</h3>
      <ul>
        {issued.map((one, index) => (
          <IssuedLine
            key={one.id}
            issuance={one}
            corrector={issued.find(({ corrects }) => corrects === one.id)}
            takesFocus={takesFocus && index === 0}
          />
        ))}
      </ul>
      {correcting === 'now' && (
        <CorrectForm type={type} onBegun={() => onCorrecting?.()} onLeave={() => setCorrecting('left')} />
      )}
      {canCorrect && correcting !== 'now' && (
        // Whoever leaves the form goes on where it was opened.
        <Button size="xs" variant="default" autoFocus={correcting === 'left'} onClick={() => setCorrecting('now')}>
          {t(`issuing.correct.${type}`)}
        </Button>
      )}
    </section>
  );
}

/** The newest first, those of `type` before the others. */
function inOrder(issued: readonly Issuance[], type: IssuableType): readonly Issuance[] {
  const newest = [...issued].reverse();
  return [...newest.filter((one) => issuanceType(one) === type), ...newest.filter((one) => issuanceType(one) !== type)];
}
