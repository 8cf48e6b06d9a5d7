import type { TaskSummary } from '../domain/taskSummary.ts';
import { deadlineText } from './deadlineText.ts';
import type { Translate } from './translator.ts';

/** A piece of the small line under a task or conclusion: "CT" and a name, or a remark without a label. */
export interface MetaPart {
  readonly key: string;
  readonly label?: string;
  readonly text: string;
  readonly tone: 'fact' | 'quiet' | 'missing';
}

export function taskMeta(t: Translate, summary: TaskSummary): MetaPart[] {
  const deadline = deadlineText(t, summary.deadline);
  const fact = (key: 'lead' | 'coordinating' | 'director' | 'deadline', text: string | null): MetaPart[] =>
    text ? [{ key, label: t(`tasks.${key}`), text, tone: 'fact' }] : [];
  const remark = (key: string, text: string | false, tone: 'quiet' | 'missing'): MetaPart[] =>
    text ? [{ key, text, tone }] : [];
  const { suggestedLead } = summary;
  return [
    ...fact('lead', summary.lead),
    ...(suggestedLead === null
      ? []
      : [
          {
            key: 'suggested',
            label: t('tasks.lead'),
            text: t('tasks.suggested', { name: suggestedLead }),
            tone: 'quiet',
          } as const,
        ]),
    ...fact('coordinating', summary.coordinating.join(', ')),
    ...fact('director', summary.director),
    ...fact('deadline', deadline),
    ...remark('openEnded', summary.isOpenEnded && !deadline && t('tasks.openEnded'), 'quiet'),
    ...remark('noDeadline', summary.lacksDeadline && t('tasks.noDeadline'), 'missing'),
  ];
}
