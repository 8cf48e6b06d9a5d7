import type { Translate } from '#shared/i18n/translator.ts';
import { fold } from '#shared/language/fold.ts';
import { quickPrefixes, slashFields } from '#shared/language/quickSyntax.ts';
import { drawnKey, type KeyAction, type KeyBinding, type KeyGroup, keyTable } from './keyTable.ts';

export interface LegendLine {
  readonly key: string;
  readonly does: string;
}

export interface LegendSection {
  readonly title: string;
  readonly lines: readonly LegendLine[];
  /** Its lines are short: two stand side by side. */
  readonly isShort?: boolean;
}

/** Keys that are told in one line, in the place of the first of them. */
const together = {
  asPoint: ['asPoint', 'asConclusion', 'asTask', 'asPetition', 'asAnswer', 'asNote'],
  nextSuggestion: ['nextSuggestion', 'previousSuggestion'],
  selectPrevious: ['selectPrevious', 'selectNext'],
  extendUp: ['extendUp', 'extendDown'],
  moveUp: ['moveUp', 'moveDown'],
  chairPageBack: ['chairPageBack', 'chairPageOn'],
} as const satisfies { readonly [A in KeyAction]?: readonly KeyAction[] };

const laterOnes: readonly string[] = Object.values(together).flatMap(([, ...others]) => others);

function isFirst(action: string): action is keyof typeof together {
  return Object.hasOwn(together, action);
}

/** `Ctrl ↑ ↓`, `Ctrl 1…6`. */
function drawnTogether(actions: readonly KeyAction[]): string {
  const [first, ...others] = keyTable.filter(
    (binding) => binding.only !== 'handler' && actions.some((action) => action === binding.action),
  );
  const last = others.at(-1);
  if (!first || !last) return '';
  const end = drawnKey(last).split(' ').at(-1) ?? '';
  return others.length > 1 ? `${drawnKey(first)}…${end}` : `${drawnKey(first)} ${end}`;
}

function lineOf(t: Translate, binding: KeyBinding): LegendLine {
  const { action } = binding;
  if (isFirst(action)) return { key: drawnTogether(together[action]), does: t(`keys.together.${action}`) };
  return { key: drawnKey(binding), does: t(`keys.action.${binding.action}`) };
}

function group(t: Translate, name: KeyGroup): LegendSection {
  const told = keyTable.filter(
    (binding) => binding.group === name && binding.only !== 'handler' && !laterOnes.includes(binding.action),
  );
  return { title: t(`keys.group.${name}`), lines: told.map((binding) => lineOf(t, binding)) };
}

/** With the one key of the box in which a record is edited. */
function records(t: Translate): LegendSection {
  const { title, lines } = group(t, 'record');
  return { title, lines: [...lines, { key: 'Ctrl Enter', does: t('keys.splitEdited') }] };
}

/** The letters at the start of a line, and those behind a slash in a task. */
function typedOnes(t: Translate): LegendSection[] {
  const kinds = ['conclusion', 'task', 'petition', 'answer', 'point', 'note'] as const;
  const fields = Object.entries(slashFields).filter(
    ([letters], _, all) => !all.some(([other]) => isPlainOf(letters, other)),
  );
  return [
    {
      title: t('keys.prefixes'),
      isShort: true,
      lines: kinds.map((kind) => ({ key: quickPrefixes[kind], does: t(`keys.prefix.${kind}`) })),
    },
    {
      title: t('keys.slashes'),
      isShort: true,
      lines: fields.map(([letters, field]) => ({ key: `/${letters}`, does: t(`keys.slash.${field}`) })),
    },
  ];
}

/** Whether letters are those of another without their marks: `cd` of `cđ`. */
function isPlainOf(letters: string, other: string): boolean {
  return letters !== other && letters === fold(other);
}

/** The keys of the lists, as their own foot tells them while they have the focus. */
function lists(t: Translate): { readonly [L in 'agenda' | 'conclusions' | 'tasks' | 'petitions']: LegendSection } {
  const section = (title: string, ...lines: readonly (readonly [key: string, does: string])[]): LegendSection => ({
    title,
    isShort: true,
    lines: lines.map(([key, does]) => ({ key, does })),
  });
  return {
    agenda: section(
      t('keys.lists.agenda'),
      ['Enter', t('keys.agenda.show')],
      ['F8', t('keys.agenda.start')],
      ['Delete', t('keys.agenda.postpone')],
    ),
    conclusions: section(
      t('keys.lists.conclusions'),
      ['Enter', t('conclusions.keys.edit')],
      ['Ctrl Enter', t('conclusions.keys.approve')],
      ['Ctrl T', t('conclusions.keys.giveBack')],
      ['Alt ↑ ↓', t('conclusions.keys.move')],
    ),
    tasks: section(t('keys.lists.tasks'), ['Enter', t('tasks.keys.open')], ['Ctrl T', t('tasks.keys.split')]),
    petitions: section(
      t('keys.lists.petitions'),
      ['Ctrl I', t('petitions.keys.add')],
      ['Ctrl T', t('petitions.keys.answer')],
      ['Enter', t('petitions.keys.edit')],
      ['Alt ↑ ↓', t('petitions.keys.move')],
    ),
  };
}

/** Every key there is, in three columns of about the same height. */
export function legend(t: Translate): readonly (readonly LegendSection[])[] {
  const { agenda, conclusions, tasks, petitions } = lists(t);
  return [
    [group(t, 'writing'), ...typedOnes(t), tasks],
    [records(t), group(t, 'meeting'), agenda, petitions],
    [group(t, 'window'), group(t, 'chair'), conclusions],
  ];
}
