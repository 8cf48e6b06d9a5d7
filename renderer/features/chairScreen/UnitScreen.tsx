import { ContentScreen } from './ContentScreen.tsx';
import { deadlineText } from './deadlineText.ts';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';
import { StateWord } from './StateWord.tsx';
import type { ScreenProps } from './screenProps.ts';
import { overdueLook, petitionLooks } from './stateLooks.ts';
import { UnitFigures } from './UnitFigures.tsx';
import { UnitList } from './UnitList.tsx';

/** What a unit owes, while it speaks: its counts, its overdue tasks, the petitions it has not settled. */
export function UnitScreen({ content: { unit, overdue, petitions }, ...screen }: ScreenProps<'unit'>) {
  const { t } = screen;
  const tasks = overdue.map(({ number, text, deadline }) => ({
    number,
    text,
    facts: (
      <>
        <Fact label={t('deadline')} value={deadlineText(deadline, t)} />
        <StateWord look={overdueLook}>{t('task.overdue')}</StateWord>
      </>
    ),
  }));
  const open = petitions.map(({ number, text, state }) => ({
    number,
    text,
    facts: <StateWord look={petitionLooks[state]}>{t(`petition.state.${state}`)}</StateWord>,
  }));
  return (
    <ContentScreen {...screen} label={unit.label}>
      <Heading id="unit" lang="vi">
        {unit.label}
      </Heading>
      <UnitFigures unit={unit} t={t} />
      <UnitList id="overdue" title={t('unit.overdue')} none={t('unit.noOverdue')} lines={tasks} t={t} />
      <UnitList id="petitions" title={t('unit.petitions')} none={t('unit.noPetitions')} lines={open} t={t} />
    </ContentScreen>
  );
}
