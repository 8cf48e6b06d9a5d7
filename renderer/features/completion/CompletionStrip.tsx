import { useEffect, useId, useRef } from 'react';
import { useBox } from '../../store/captureBox.ts';
import { prepare, type ShownCompletions, takeOffer, useCompletions } from '../../store/completion.ts';
import { useMeetingStore } from '../../store/meetingStore.ts';
import { readTextModules } from '../../store/textModules.ts';
import { useWords } from '../../store/translation.ts';
import { CompletionOption } from './CompletionOption.tsx';
import styles from './CompletionStrip.module.css';
import { completionDetails } from './completionDetails.ts';
import { followTyping } from './followTyping.ts';

/**
 * What the letters in the box may become, in the two lines below it. It lies over what else stands there, so that
 * nothing moves; the text is not touched until Tab.
 */
export function CompletionStrip() {
  const box = useBox();
  const shown = useCompletions((store) => store.shown);
  useEffect(() => (box ? followTyping(box) : undefined), [box]);
  usePreparedNames();
  return box && shown && <Strip box={box} shown={shown} />;
}

/** Names are made ready, and text modules fetched, when the window has nothing else to do. */
function usePreparedNames(): void {
  const meetingId = useMeetingStore(({ replica }) => replica?.meetingId);
  useEffect(() => {
    if (meetingId === undefined) return;
    const idle = requestIdleCallback(() => {
      // Without them there are the names; the dialog of the modules says why.
      void readTextModules().then(prepare);
    });
    return () => cancelIdleCallback(idle);
  }, [meetingId]);
}

interface StripProps {
  readonly box: HTMLTextAreaElement;
  readonly shown: ShownCompletions;
}

function Strip({ box, shown: { list, active } }: StripProps) {
  const t = useWords();
  const listId = useId();
  const options = useRef<HTMLDivElement>(null);
  const optionId = (index: number) => `${listId}-${index}`;
  const activeId = optionId(active);

  // The box is never drawn again; what it says of the list is set on it from here.
  useEffect(() => {
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', listId);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) box.removeAttribute(name);
    };
  }, [box, listId]);
  useEffect(() => {
    box.setAttribute('aria-activedescendant', activeId);
    options.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [box, active, activeId]);

  return (
    <div ref={options} id={listId} role="listbox" aria-label={t('completion.label')} className={styles.strip}>
      {list.map((completion, index) => (
        <CompletionOption
          // The lines stay and get other words: that is drawn in less time than new lines.
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own
          key={index}
          id={optionId(index)}
          completion={completion}
          details={completionDetails(t, completion)}
          isActive={index === active}
          place={list.length > 1 ? `${index + 1}/${list.length}` : null}
          onTake={() => takeOffer(index)}
        />
      ))}
    </div>
  );
}
