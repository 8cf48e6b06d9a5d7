import type { UnitCounts } from '#shared/domain/chairView/taskReviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { Figures } from './Figures.tsx';

interface UnitFiguresProps {
  readonly unit: UnitCounts;
  readonly t: ChairTranslate;
}

/** How the tasks of a unit stand, in figures. */
export function UnitFigures({ unit, t }: UnitFiguresProps) {
  const { total, done, inProgress, notStarted, overdue } = unit;
  const figures = [
    { what: t('counts.total'), count: total },
    { what: t('counts.done'), count: done },
    { what: t('counts.inProgress'), count: inProgress },
    { what: t('counts.notStarted'), count: notStarted },
    { what: t('counts.overdue'), count: overdue, isBad: overdue > 0 },
  ];
  return <Figures id="counts" figures={figures} t={t} />;
}
