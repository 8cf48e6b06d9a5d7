import { describe, expect, test } from 'vitest';
import type { Finding, FindingCode, FindingParams } from '#shared/documents/checks/finding.ts';
import { findingRemedy, findingSentence, findingsSentence, isOfMany } from '#shared/i18n/findingSentence.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { checks } from '#shared/i18n/words/checks.ts';

const text = 'Rà soát các nền tảng số';
const numbered = { number: 12, text };
const params: FindingParams = {
  conclusionDraft: numbered,
  conclusionSubmitted: numbered,
  conclusionChanged: numbered,
  conclusionReturned: numbered,
  remarkUnanswered: { ...numbered, remark: 'Ghi rõ thời hạn' },
  taskWithoutLead: numbered,
  taskLeadSuggested: { ...numbered, name: 'Vụ Pháp chế' },
  taskSeveralLeads: { ...numbered, names: 'Vụ Pháp chế; Cục Viễn thông' },
  taskWithoutDeadline: numbered,
  deadlineBeforeMeeting: { ...numbered, due: '2022-04-24' },
  deadlineDoubtful: { ...numbered, phrase: 'trước 31/6', reason: { code: 'noSuchDay', params: { day: 31, month: 6 } } },
  petitionUnanswered: numbered,
  citationUnresolved: { text: 'Nghị định 13/2022/NĐ-CPP', doubt: 'symbolUnknown' },
  unitMisspelled: { record: 'task', ...numbered, written: 'Vụ Pháp chê', right: 'Vụ Pháp chế' },
  secretMark: { record: 'agendaItem', number: null, text, mark: 'MẬT' },
  characterUnprintable: { record: 'conclusion', ...numbered, characters: '✓ ①' },
  chairMissing: {},
  secretaryMissing: {},
  placeMissing: {},
  signerMissing: {},
  signerWithDegree: { name: 'TS. Trần Văn B' },
  recipientsMissing: {},
  attendanceMissing: {},
  meetingNotEnded: {},
  agendaItemWaiting: { number: 2, text: 'Tham luận về dữ liệu' },
  conclusionsMissing: {},
  blanks: { count: 6 },
};
const codes = Object.keys(params) as FindingCode[];
const finding = (code: FindingCode) => ({ code, params: params[code], stops: false, place: null }) as Finding;

describe('what to look at before issuing', () => {
  test('has a sentence and a remedy for every finding', () => {
    expect(codes.sort()).toEqual(Object.keys(checks.vi.what).sort());
    expect(codes).toEqual(Object.keys(checks.vi.todo).sort());
  });

  test.each(['vi', 'en'] as const)('is told in words without a hole, in %s', (language) => {
    const { t } = createTranslator(language);
    for (const code of codes) {
      for (const sentence of [
        findingSentence(t, finding(code)),
        findingRemedy(t, code),
        findingRemedy(t, code, false),
      ]) {
        expect(sentence, code).not.toMatch(/\{\{|undefined|checks\.|citations\.|deadlineReasons\.|\d{4}-\d\d/);
        expect(sentence, code).toMatch(/^\p{Lu}|^\d/u);
        expect(sentence, code).toMatch(/[^.]\.$/);
      }
      if (isOfMany(code)) expect(findingsSentence(t, code, 315), code).toMatch(/^315 .+\.$/);
    }
  });

  test('names the record and what is wrong with it', () => {
    const { t } = createTranslator('vi');
    const say = (code: FindingCode) => findingSentence(t, finding(code));
    expect(say('taskWithoutDeadline')).toBe('Nhiệm vụ 12 chưa có thời hạn.');
    expect(say('deadlineBeforeMeeting')).toBe('Nhiệm vụ 12 có thời hạn 24/04/2022, trước ngày họp.');
    expect(say('unitMisspelled')).toBe('Nhiệm vụ 12: tên đơn vị “Vụ Pháp chê”, trong danh mục là “Vụ Pháp chế”.');
    expect(say('secretMark')).toBe('Mục chương trình có dấu hiệu bí mật nhà nước: “MẬT”.');
    expect(say('characterUnprintable')).toBe('Kết luận 12 có ký tự không in được: ✓ ①.');
    const elsewhere = { record: null, number: null, text: 'Phần ★', characters: '★' };
    expect(findingSentence(t, { ...finding('characterUnprintable'), params: elsewhere } as Finding)).toBe(
      'Văn bản có ký tự không in được: ★.',
    );
    expect(findingsSentence(t, 'taskWithoutDeadline', 315)).toBe('315 nhiệm vụ chưa có thời hạn.');
  });
});
