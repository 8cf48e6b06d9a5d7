import { describe, expect, it } from 'vitest';
import { refusalWord } from '../../../renderer/features/chairScreen/refusalWord.ts';
import { chairTranslate } from '../../../shared/i18n/chairTranslate.ts';

describe('what the chair reads when a decision was refused', () => {
  it('says what to do about what can happen in a meeting', () => {
    expect(refusalWord({ code: 'conclusionChangedSinceShown' })).toBe('changed');
    expect(refusalWord({ code: 'conclusionNotSubmitted' })).toBe('withdrawn');
    expect(refusalWord({ code: 'undoWindowPassed' })).toBe('tooLate');
    expect(refusalWord({ code: 'storageUnavailable', reason: 'ENOSPC' })).toBe('disk');
  });

  it('says nothing of the program’s insides', () => {
    const sentence = chairTranslate('vi')(`refused.${refusalWord({ code: 'internal', incidentId: 'x1' })}`);
    expect(sentence).toBe('Chưa ghi nhận được, xin bấm lại');
  });
});
