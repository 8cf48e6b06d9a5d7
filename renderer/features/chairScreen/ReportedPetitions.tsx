import type { StatisticsContent } from '#shared/domain/chairView/statisticsContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';

interface ReportedPetitionsProps {
  readonly id: string;
  readonly summary: StatisticsContent['reportedPetitions'][number];
  readonly t: ChairTranslate;
}

/** The petitions of a period as the office reported them, channel by channel; what was not reported is left out. */
export function ReportedPetitions({ id, summary, t }: ReportedPetitionsProps) {
  const { periodText, total, channels } = summary;
  const amount = (value: number | null): string | null => (value === null ? null : t('amount', { value }));
  return (
    <>
      <Heading id={id} level="part" detail={amount(total)}>
        {t('reported.title')} <span lang="vi">{periodText}</span>
      </Heading>
      {channels.map(({ channel, received, resolved, pending, answered, ratePercent, publishedOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a channel may be reported in two lines
        <Block key={index} id={`${id} ${index + 1}`} density="compact">
          <p className={block.text} data-lines>
            {t(`reported.channel.${channel}`)}
          </p>
          <p className={block.facts} data-lines="kept">
            <Fact label={t('reported.received')} value={amount(received)} />
            <Fact label={t('reported.resolved')} value={amount(resolved)} />
            <Fact label={t('reported.pending')} value={amount(pending)} />
            <Fact label={t('reported.answered')} value={amount(answered)} />
            <Fact label={t('reported.rate')} value={ratePercent === null ? null : `${amount(ratePercent)}%`} />
            <Fact label={t('reported.publishedOn')} value={publishedOn} />
          </p>
        </Block>
      ))}
    </>
  );
}
