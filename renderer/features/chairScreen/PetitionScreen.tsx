import block from './Block.module.css';
import { Block } from './Block.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';
import { NothingBlock } from './NothingBlock.tsx';
import { StateWord } from './StateWord.tsx';
import type { ScreenProps } from './screenProps.ts';
import { petitionLooks } from './stateLooks.ts';

/** The petition in hand: who raises what, who is to settle it, and what was answered, in order. */
export function PetitionScreen({ content, ...screen }: ScreenProps<'petition'>) {
  const { t } = screen;
  const { number, total, text, from, assigned, legalReference, state, answers } = content;
  const title = t('petition.title', { number, total });
  const hasFacts = from !== null || assigned.length > 0 || legalReference !== null;
  return (
    <ContentScreen {...screen} label={title}>
      <Heading id="heading" detail={<StateWord look={petitionLooks[state]}>{t(`petition.state.${state}`)}</StateWord>}>
        {title}
      </Heading>
      <Block id="petition" density="compact">
        <p className={block.text} data-lines lang="vi">
          {text}
        </p>
        {hasFacts ? (
          <p className={block.facts} data-lines="kept">
            <Fact label={t('petition.from')} value={from} />
            <Fact label={t('petition.assigned')} value={assigned.join(', ')} />
            <Fact label={t('petition.legalReference')} value={legalReference} />
          </p>
        ) : null}
      </Block>
      <Heading id="answers" level="part" detail={answers.length > 1 ? answers.length : null}>
        {t('petition.answers')}
      </Heading>
      {answers.length === 0 ? <NothingBlock id="noAnswer">{t('petition.noAnswer')}</NothingBlock> : null}
      {answers.map((answer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers have no identity but their order
        <Block key={index} id={`answer ${index + 1}`} density="compact">
          <p className={block.text} data-lines lang="vi">
            {answer.text}
          </p>
          {answer.by || answer.legalBasis ? (
            <p className={block.facts} data-lines="kept">
              <Fact label={t('petition.by')} value={answer.by} />
              <Fact label={t('petition.legalBasis')} value={answer.legalBasis} />
            </p>
          ) : null}
        </Block>
      ))}
    </ContentScreen>
  );
}
