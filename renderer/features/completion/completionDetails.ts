import type { Completion } from '#shared/domain/completion/completions.ts';
import type { Translate } from '#shared/i18n/translator.ts';

/** What tells one of the list from the others: number and role, abbreviation, who speaks, who is not here. */
export function completionDetails(t: Translate, { item, isSpeaking, absence }: Completion): string {
  const details: string[] = [];
  switch (item.kind) {
    case 'person':
      details.push(t('completion.number', { number: item.number }), t(`domain.personRole.${item.person.role}`));
      break;
    case 'unit': {
      const { abbreviation, isGroup } = item.unit;
      if (isGroup) details.push(t('completion.group'));
      // Of a unit of a province it would only be the same words again.
      else if (abbreviation !== null && !abbreviation.includes(' ')) details.push(abbreviation);
      break;
    }
    case 'province':
      details.push(t('completion.province'));
      break;
    case 'site':
      details.push(t('completion.site'));
      break;
    case 'module':
      details.push(item.module.shortName);
  }
  if (isSpeaking) details.push(t('completion.speaking'));
  if (absence === 2) details.push(t('completion.absent'));
  return details.join(' · ');
}
