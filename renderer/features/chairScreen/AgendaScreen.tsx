import type { AgendaLine } from '#shared/domain/chairView/agendaContent.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { Fact } from './Fact.tsx';
import { Heading } from './Heading.tsx';
import { LineClock } from './LineClock.tsx';
import { NothingBlock } from './NothingBlock.tsx';
import { StateWord } from './StateWord.tsx';
import type { AnyScreenProps, ScreenProps } from './screenProps.ts';
import { agendaLooks } from './stateLooks.ts';

/** The programme and how far it has come; it shows by itself the page with the item that is on. */
export function AgendaScreen({ content: { items }, ...screen }: ScreenProps<'agenda'>) {
  const { presentation, t } = screen;
  const done = items.filter(({ state }) => state === 'done').length;
  return (
    <ContentScreen {...screen} label={t('agenda.title')}>
      <Heading id="heading" detail={items.length > 0 ? t('agenda.done', { done, total: items.length }) : null}>
        {t('agenda.title')}
      </Heading>
      {items.length === 0 ? (
        <NothingBlock id="nothing">{t('agenda.none')}</NothingBlock>
      ) : (
        items.map((line) => <AgendaBlock key={line.id} line={line} isFrozen={presentation.mode === 'frozen'} t={t} />)
      )}
    </ContentScreen>
  );
}

interface AgendaBlockProps extends Pick<AnyScreenProps, 't'> {
  readonly line: AgendaLine;
  readonly isFrozen: boolean;
}

function AgendaBlock({ line, isFrozen, t }: AgendaBlockProps) {
  const { id, position, title, presenter, state } = line;
  return (
    <Block id={id} number={t('number', { number: position })} isFramed={state === 'running'} density="compact">
      <p className={block.text} data-lines lang="vi">
        {title}
      </p>
      <p className={block.facts} data-lines="kept">
        <span className={block.fact}>
          <StateWord look={agendaLooks[state]}>{t(`agenda.state.${state}`)}</StateWord>{' '}
        </span>
        <LineClock line={line} isFrozen={isFrozen} t={t} />
        <Fact label={t('presenter')} value={presenter} />
      </p>
    </Block>
  );
}
