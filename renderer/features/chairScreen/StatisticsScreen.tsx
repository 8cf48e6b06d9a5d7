import { statisticText } from '#shared/documents/wording/figures.ts';
import type { StatisticsContent } from '#shared/domain/chairView/statisticsContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { type Figure, Figures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { NothingBlock } from './NothingBlock.tsx';
import { ReportedPetitions } from './ReportedPetitions.tsx';
import type { ScreenProps } from './screenProps.ts';

/** The conference in figures, then the petitions that were reported, then the figures that were raised. */
export function StatisticsScreen({ content, ...screen }: ScreenProps<'statistics'>) {
  const { t } = screen;
  const counts = countsIn(content, t);
  return (
    <ContentScreen {...screen} label={t('statistics.title')}>
      <Heading id="heading">{t('statistics.title')}</Heading>
      {counts.length > 0 ? (
        <Figures id="counts" figures={counts} t={t} />
      ) : (
        <NothingBlock id="nothing">{t('statistics.none')}</NothingBlock>
      )}
      {content.reportedPetitions.map((summary, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the view sends summaries without ids
        <ReportedPetitions key={index} id={`reported ${index + 1}`} summary={summary} t={t} />
      ))}
      {content.figures.length > 0 ? (
        <Heading id="figures" level="part">
          {t('statistics.figures')}
        </Heading>
      ) : null}
      {content.figures.map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the view sends figures without ids
        <Block key={index} id={`figure ${index + 1}`} density="compact">
          <p className={block.text} data-lines lang="vi">
            {figure.label}: <b className={block.value}>{statisticText(figure)}</b>
          </p>
        </Block>
      ))}
    </ContentScreen>
  );
}

function countsIn(content: StatisticsContent, t: ChairTranslate): readonly Figure[] {
  const { roll, sites, conclusions, tasks, petitions } = content;
  return [
    roll && { what: t('statistics.roll'), ...roll },
    sites && { what: t('statistics.sites'), ...sites },
    conclusions && { what: t('statistics.conclusions'), ...conclusions },
    tasks && { what: t('counts.total'), count: tasks.total },
    tasks && { what: t('statistics.withDeadline'), count: tasks.withDeadline },
    tasks && { what: t('statistics.overdue'), count: tasks.overdue, isBad: tasks.overdue > 0 },
    petitions && { what: t('statistics.petitions'), ...petitions },
  ].filter((figure) => figure !== null);
}
