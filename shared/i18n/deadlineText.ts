import type { Deadline } from '../domain/deadline.ts';
import { dayText } from '../lib/dayText.ts';
import type { Translate } from './translator.ts';

/**
 * A deadline in one line: the words that were said and, in brackets, the day they mean.
 * @returns null when neither is known.
 */
export function deadlineText(t: Translate, { phrase, kind, due, start, event }: Deadline): string | null {
  const days = [start, due]
    .filter((day) => day !== null)
    .map(dayText)
    .join(' – ');
  const said = phrase ?? (kind === 'immediate' || kind === 'recurring' ? t(`domain.deadlineKind.${kind}`) : event);
  if (!said) return days || null;
  // Words that name the very day need no second one.
  return days === '' || said.includes(days) ? said : `${said} (${days})`;
}
