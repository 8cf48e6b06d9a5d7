import { type KeyboardEvent, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { liveCount } from '#shared/domain/records.ts';
import { ChairPreview } from '../../features/chairPreview/ChairPreview.tsx';
import { ChairScreenView } from '../../features/chairScreen/ChairScreenView.tsx';
import { ConclusionList } from '../../features/conclusions/ConclusionList.tsx';
import { PetitionList } from '../../features/petitions/PetitionList.tsx';
import { TaskList } from '../../features/tasks/TaskList.tsx';
import { useApp } from '../../store/appStore.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { type Panel, panels, showPanel, useUiStore } from '../../store/uiStore.ts';
import styles from './PanelColumn.module.css';

const lists: { readonly [P in Panel]: () => ReactNode } = {
  conclusions: () => <ConclusionList />,
  tasks: () => <TaskList />,
  petitions: () => <PetitionList />,
};

/** The right column: conclusions, tasks or petitions, and what the chair sees. */
export function PanelColumn() {
  const panel = useUiStore((ui) => ui.panel);
  const isDrawn = useSecondFrame();
  return (
    <>
      <Tabs panel={panel} />
      <div className={styles.list} id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
        {isDrawn && lists[panel]()}
      </div>
      <Preview />
    </>
  );
}

function Tabs({ panel: shown }: { readonly panel: Panel }) {
  const t = useWords();
  const counts: { readonly [P in Panel]: number } = {
    conclusions: useMeeting((state) => liveCount(state.conclusion)),
    tasks: useMeeting((state) => liveCount(state.task)),
    petitions: useMeeting((state) => liveCount(state.petition)),
  };
  const words: { readonly [P in Panel]: string } = {
    conclusions: t('conclusions.tab', { total: counts.conclusions }),
    tasks: t('tasks.tab', { total: counts.tasks }),
    petitions: t('petitions.tab', { total: counts.petitions }),
  };

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const next = panels[(panels.indexOf(shown) + by + panels.length) % panels.length];
    if (!next) return;
    showPanel(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div className={styles.tabs} role="tablist" aria-label={t('secretary.panels')} onKeyDown={onKeyDown} tabIndex={-1}>
      {panels.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={panel === shown}
          aria-controls="panel"
          tabIndex={panel === shown ? 0 : -1}
          onClick={() => showPanel(panel)}
        >
          {words[panel]}
        </button>
      ))}
    </div>
  );
}

function Preview() {
  const { view, mode, page, revision, shownAt, canApproveAll, textSize } = useApp((app) => app.chairScreen);
  const { language, chairTheme: theme } = useApp((app) => app.settings);
  const presentation = useMemo(
    () => ({ view, mode, page, revision, shownAt, canApproveAll, language, theme, textSize }),
    [view, mode, page, revision, shownAt, canApproveAll, language, theme, textSize],
  );
  return (
    <ChairPreview>
      <ChairScreenView presentation={presentation} actions={null} />
    </ChairPreview>
  );
}

/** False in the first frame: whoever starts the application wants to type, and a list may have hundreds of lines. */
function useSecondFrame(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setSecond(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isSecond;
}
