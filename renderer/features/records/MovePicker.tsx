import { useMemo, useState } from 'react';
import { useMeeting, useOpenReplica } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { Finder } from '../../ui/Finder.tsx';
import { formatTimeOfDay } from '../../ui/formatTime.ts';
import { Hints } from '../../ui/Hints.tsx';
import { logOf } from './currentLog.ts';
import styles from './MovePicker.module.css';
import { moveSelectedTo } from './moveActions.ts';
import { type MovePlace, matchingPlaces, movePlaces } from './movePlaces.ts';
import { nameOfAll } from './recordActions.ts';
import { entriesIn } from './selection.ts';

/** Ctrl+M: the programme with its speeches, to one of which the selected records go. */
export function MovePicker({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const { agendaItem, speech, person, unit } = useMeeting((state) => state);
  const { entries } = useOpenReplica(logOf);
  const selection = useUiStore();
  const all = useMemo(() => movePlaces({ agendaItem, speech, person, unit }), [agendaItem, speech, person, unit]);
  const places = useMemo(() => matchingPlaces(all, typed), [all, typed]);
  const selected = entriesIn(entries, selection);
  const title = t('records.move.title', { what: nameOfAll(selected) });
  const isHere = (place: MovePlace) =>
    selected.every(({ record }) => record.agendaItemId === place.agendaItemId && record.speechId === place.speechId);

  return (
    <Finder
      title={title}
      placeholder={`${title} ${t('records.move.placeholder')}`}
      count={places.length}
      onType={setTyped}
      onTake={(index) => {
        const place = places[index];
        onClose();
        if (place) void moveSelectedTo(place);
      }}
      onClose={onClose}
      empty={t('records.move.nothing')}
      footer={
        <Hints
          keys={[
            ['↑ ↓', t('records.move.choose')],
            ['Enter', t('records.move.take')],
            ['Esc', t('records.move.leave')],
          ]}
        />
      }
    >
      {(index) => {
        const place = places[index];
        return place && <PlaceLine place={place} isHere={isHere(place)} isAlone={typed.trim() !== ''} />;
      }}
    </Finder>
  );
}

interface PlaceLineProps {
  readonly place: MovePlace;
  readonly isHere: boolean;
  /** The item that it belongs to may not stand above it. */
  readonly isAlone: boolean;
}

function PlaceLine({ place, isHere, isAlone }: PlaceLineProps) {
  const t = useWords();
  const { number, title, speaker, at, speechId } = place;
  const item = title === null ? t('records.outsideAgenda') : title;
  const here = isHere && <small className={styles.here}>{t('records.move.here')}</small>;
  if (speechId === null) {
    return (
      <div className={styles.item}>
        <span className={styles.number}>{number}</span>
        <b>{item}</b>
        {here}
      </div>
    );
  }
  return (
    <div className={styles.speech}>
      <time>{at && formatTimeOfDay(at)}</time>
      <span>{speaker ?? t('records.speakerUnknown')}</span>
      {isAlone && <small>{item}</small>}
      {here}
    </div>
  );
}
