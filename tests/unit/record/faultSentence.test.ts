import { describe, expect, test } from 'vitest';
import { valueFormats, valueTypes } from '#shared/domain/record/recordFault.ts';
import { faultSentence } from '#shared/i18n/faultSentence.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { recordFaults, recordValues } from '#shared/i18n/words/recordFaults.ts';

const kinds = (Object.keys(recordFaults.vi) as (keyof typeof recordFaults.vi)[]).filter((kind) => kind !== 'wholeFile');

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const { t } = createTranslator(language);

  test.each(kinds)('%s has a sentence with its path and without a gap', (fault) => {
    const sentence = faultSentence(t, { path: 'tasks[3].deadline.due', fault, detail: 'date' });
    expect(sentence).toMatch(/^tasks\[3\]\.deadline\.due: \S.*/);
    expect(sentence).not.toMatch(/\{\{|undefined|recordFaults|recordValues/);
  });

  test.each([...valueTypes, ...valueFormats])('what was expected, %s, is put into words', (detail) => {
    const sentence = faultSentence(t, { path: 'a', fault: 'wrongType', detail });
    expect(sentence).toContain(recordValues[language][detail]);
  });
});

test('for example', () => {
  const vi = createTranslator('vi').t;
  const en = createTranslator('en').t;
  const fault = { path: 'tasks[3].deadline.due', fault: 'badFormat', detail: 'date' } as const;
  expect(faultSentence(vi, fault)).toBe('tasks[3].deadline.due: sai định dạng, cần ngày dạng 2022-04-25');
  expect(faultSentence(en, fault)).toBe('tasks[3].deadline.due: wrong format, a date like 2022-04-25 expected');
  expect(faultSentence(vi, { path: '', fault: 'notAMeetingRecord', detail: '' })).toMatch(/^cả tệp: /);
});
