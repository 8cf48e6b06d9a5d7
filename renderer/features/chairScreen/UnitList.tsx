import type { ReactNode } from 'react';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import block from './Block.module.css';
import { Block } from './Block.tsx';
import { Heading } from './Heading.tsx';
import { NothingBlock } from './NothingBlock.tsx';

interface UnitListProps {
  readonly id: string;
  readonly title: string;
  /** What stands there when the list is empty. */
  readonly none: string;
  /** Numbered as in the list that they are from. */
  readonly lines: readonly { readonly number: number; readonly text: string; readonly facts: ReactNode }[];
  readonly t: ChairTranslate;
}

/** Something that a unit owes, below a heading that says how much of it there is. */
export function UnitList({ id, title, none, lines, t }: UnitListProps) {
  return (
    <>
      <Heading id={id} level="part" detail={lines.length === 0 ? null : lines.length}>
        {title}
      </Heading>
      {lines.length === 0 ? <NothingBlock id={`${id} none`}>{none}</NothingBlock> : null}
      {lines.map(({ number, text, facts }) => (
        <Block
          key={number}
          id={`${id} ${number}`}
          number={t('number', { number })}
          isNumberWide={lines.some((line) => line.number > 99)}
          density="compact"
        >
          <p className={block.text} data-lines lang="vi">
            {text}
          </p>
          <p className={block.facts} data-lines="kept">
            {facts}
          </p>
        </Block>
      ))}
    </>
  );
}
