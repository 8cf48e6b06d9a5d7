import type { Deadline } from '#shared/domain/deadline.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { dayText } from '#shared/lib/dayText.ts';

/** A deadline as it was spoken and, where it has one, as a date; null when none was given. */
export function deadlineText(deadline: Deadline, t: ChairTranslate): string | null {
  const phrase = deadline.phrase ?? unspoken(deadline, t);
  const day = dayOf(deadline, t);
  if (phrase === null || day === null) return phrase ?? day;
  // A phrase that names the very day needs no second one.
  return phrase.includes(day) ? phrase : t('deadlineText.phraseAndDay', { phrase, day });
}

function dayOf({ kind, start, due }: Deadline, t: ChairTranslate): string | null {
  if (due === null) return null;
  if (kind === 'range' && start !== null) {
    return t('deadlineText.range', { start: dayText(start), due: dayText(due) });
  }
  return dayText(due);
}

/** What stands for the words where none were kept. */
function unspoken({ kind, event }: Deadline, t: ChairTranslate): string | null {
  if (kind === 'event') return event;
  if (kind === 'immediate' || kind === 'recurring') return t(`deadlineText.${kind}`);
  return null;
}
