import { type ReactElement, useMemo } from 'react';
import type { ClosingContent, ClosingTask } from '#shared/domain/chairView/closingContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import styles from './ClosingScreen.module.css';
import { ConclusionBlock } from './ConclusionBlock.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { Heading } from './Heading.tsx';
import { NothingBlock } from './NothingBlock.tsx';
import type { ScreenProps } from './screenProps.ts';
import { TaskFacts } from './TaskFacts.tsx';
import { useGrowth } from './useGrowth.ts';

/** For the last minutes: all conclusions and how they stand, then all tasks, unit by unit. */
export function ClosingScreen({ content, ...screen }: ScreenProps<'closing'>) {
  const { t } = screen;
  const blocks = useMemo(() => [...conclusionBlocks(content, t), ...taskBlocks(content, t)], [content, t]);
  const drawn = useGrowth(blocks.length);
  return (
    <ContentScreen {...screen} label={t('closing.title')} isWhole={drawn === blocks.length}>
      {blocks.slice(0, drawn)}
    </ContentScreen>
  );
}

function conclusionBlocks({ conclusions }: ClosingContent, t: ChairTranslate): readonly ReactElement[] {
  const approved = conclusions.filter(({ state }) => state === 'approved').length;
  const detail = conclusions.length > 0 ? t('closing.approved', { approved, total: conclusions.length }) : null;
  return [
    <Heading key="conclusions" id="conclusions" detail={detail}>
      {t('closing.conclusions')}
    </Heading>,
    ...(conclusions.length > 0
      ? conclusions.map((conclusion) => (
          <ConclusionBlock key={conclusion.id} conclusion={{ ...conclusion, tasks: [] }} t={t} />
        ))
      : [
          <NothingBlock key="noConclusions" id="noConclusions">
            {t('closing.noConclusions')}
          </NothingBlock>,
        ]),
  ];
}

function taskBlocks({ units }: ClosingContent, t: ChairTranslate): readonly ReactElement[] {
  const total = units.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return [
    <Heading key="tasks" id="tasks" detail={total > 0 ? t('amount', { value: total }) : null}>
      {t('closing.tasks')}
    </Heading>,
    ...(total > 0
      ? units.flatMap((unit, index) => unitBlocks(`unit ${index + 1}`, unit, t))
      : [
          <NothingBlock key="noTasks" id="noTasks">
            {t('closing.noTasks')}
          </NothingBlock>,
        ]),
  ];
}

function unitBlocks(
  id: string,
  { label, tasks }: ClosingContent['units'][number],
  t: ChairTranslate,
): readonly ReactElement[] {
  return [
    <Heading key={id} id={id} level="part" detail={tasks.length} lang={label === null ? undefined : 'vi'}>
      {label ?? t('closing.noLead')}
    </Heading>,
    ...pairsOf(tasks).map((pair, index) => {
      const pairId = `${id}, pair ${index + 1}`;
      return (
        <Block key={pairId} id={pairId} density="small">
          <div className={styles.pair}>
            {pair.map((task) => (
              <TaskEntry key={task.number} task={task} t={t} />
            ))}
          </div>
        </Block>
      );
    }),
  ];
}

/** Two beside each other, where the screen is wide: these lists are long. */
function pairsOf(tasks: readonly ClosingTask[]): readonly (readonly ClosingTask[])[] {
  return tasks.flatMap((_task, index) => (index % 2 === 0 ? [tasks.slice(index, index + 2)] : []));
}

function TaskEntry({ task, t }: { readonly task: ClosingTask; readonly t: ChairTranslate }) {
  return (
    <div className={styles.entry}>
      <span className={block.number}>{t('number', { number: task.number })}</span>
      <div>
        <p className={block.text} data-lines lang="vi">
          {task.text}
        </p>
        <TaskFacts task={{ ...task, lead: null }} t={t} />
      </div>
    </div>
  );
}
