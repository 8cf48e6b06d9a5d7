import type { ClosingTask, UnitTasks } from '#shared/domain/chairView/closingContent.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import styles from './ClosingScreen.module.css';
import { ConclusionBlock } from './ConclusionBlock.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { Heading } from './Heading.tsx';
import type { Page } from './layoutPages.ts';
import { NothingBlock } from './NothingBlock.tsx';
import type { AnyScreenProps, ScreenProps } from './screenProps.ts';
import { TaskFacts } from './TaskFacts.tsx';

/** For the last minutes: all conclusions and how they stand, then all tasks, unit by unit. */
export function ClosingScreen({ content: { conclusions, units }, ...screen }: ScreenProps<'closing'>) {
  const { t } = screen;
  const approved = conclusions.filter(({ state }) => state === 'approved').length;
  const taskCount = units.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    <ContentScreen {...screen} label={t('closing.title')}>
      {({ page }) => (
        <>
          <Heading
            id="conclusions"
            page={page}
            detail={conclusions.length > 0 ? t('closing.approved', { approved, total: conclusions.length }) : null}
          >
            {t('closing.conclusions')}
          </Heading>
          {conclusions.length === 0 ? (
            <NothingBlock id="noConclusions" page={page}>
              {t('closing.noConclusions')}
            </NothingBlock>
          ) : null}
          {conclusions.map((conclusion) => (
            <ConclusionBlock key={conclusion.id} conclusion={{ ...conclusion, tasks: [] }} page={page} t={t} />
          ))}
          <Heading id="tasks" page={page} detail={taskCount > 0 ? t('amount', { value: taskCount }) : null}>
            {t('closing.tasks')}
          </Heading>
          {taskCount === 0 ? (
            <NothingBlock id="noTasks" page={page}>
              {t('closing.noTasks')}
            </NothingBlock>
          ) : null}
          {units.map((unit, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: units are told apart by their place
            <UnitBlocks key={index} id={`unit ${index + 1}`} unit={unit} page={page} t={t} />
          ))}
        </>
      )}
    </ContentScreen>
  );
}

interface UnitBlocksProps extends Pick<AnyScreenProps, 't'> {
  readonly id: string;
  readonly unit: UnitTasks;
  readonly page: Page | undefined;
}

function UnitBlocks({ id, unit: { label, tasks }, page, t }: UnitBlocksProps) {
  return (
    <>
      <Heading id={id} page={page} level="part" detail={tasks.length} lang={label === null ? undefined : 'vi'}>
        {label ?? t('closing.noLead')}
      </Heading>
      {pairsOf(tasks).map((pair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs are told apart by their place
        <Block key={index} id={`${id}, pair ${index + 1}`} page={page} density="small">
          <div className={styles.pair}>
            {pair.map((task) => (
              <TaskEntry key={task.number} task={task} t={t} />
            ))}
          </div>
        </Block>
      ))}
    </>
  );
}

/** Two beside each other, where the screen is wide: these lists are long. */
function pairsOf(tasks: readonly ClosingTask[]): readonly (readonly ClosingTask[])[] {
  return tasks.flatMap((_task, index) => (index % 2 === 0 ? [tasks.slice(index, index + 2)] : []));
}

function TaskEntry({ task, t }: Pick<UnitBlocksProps, 't'> & { readonly task: ClosingTask }) {
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
