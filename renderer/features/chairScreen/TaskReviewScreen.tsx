import block from './Block.module.css';
import { Block } from './Block.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';
import { StateWord } from './StateWord.tsx';
import type { ScreenProps } from './screenProps.ts';
import { overdueLook, taskLooks } from './stateLooks.ts';
import { TaskFacts } from './TaskFacts.tsx';
import { UnitFigures } from './UnitFigures.tsx';

/** The task that is gone through, and how its unit stands. */
export function TaskReviewScreen({ content, ...screen }: ScreenProps<'taskReview'>) {
  const { t } = screen;
  const { number, total, task, state, isOverdue, note, unit } = content;
  const title = t('task.title', { number, total });
  const standing = (
    <>
      {state ? <StateWord look={taskLooks[state]}>{t(`task.state.${state}`)}</StateWord> : null}
      {isOverdue ? <StateWord look={overdueLook}>{t('task.overdue')}</StateWord> : null}
    </>
  );
  return (
    <ContentScreen {...screen} label={title}>
      <Heading id="heading" detail={standing}>
        {title}
      </Heading>
      <Block id="task" density="compact">
        <p className={block.text} data-lines lang="vi">
          {task.text}
        </p>
        <TaskFacts task={task} t={t}>
          {note ? <Fact label={t('task.note')} value={note} /> : null}
        </TaskFacts>
      </Block>
      {unit ? (
        <>
          <Heading id="unit" level="part" lang="vi">
            {unit.label}
          </Heading>
          <UnitFigures unit={unit} t={t} />
        </>
      ) : null}
    </ContentScreen>
  );
}
