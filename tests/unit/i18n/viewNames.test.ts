import { describe, expect, it } from 'vitest';
import { chair } from '#shared/i18n/words/chair.ts';
import { chairPreview } from '#shared/i18n/words/chairPreview.ts';

describe('a view that bears a title', () => {
  it.each(['vi', 'en'] as const)('is called the same where it is chosen and where it is shown (%s)', (language) => {
    const { view } = chairPreview[language];
    const { conclusions, statistics, break: pause, closing } = chair[language];
    expect([conclusions, statistics.title, pause.title, closing.title]).toEqual([
      view.conclusions,
      view.statistics,
      view.break,
      view.closing,
    ]);
  });
});
