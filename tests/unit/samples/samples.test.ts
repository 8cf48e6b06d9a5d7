import { describe, expect, test } from 'vitest';
import { decide } from '#shared/domain/command.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { writeRecord } from '#shared/domain/recordFile.ts';
import { apply, emptyState } from '#shared/domain/state.ts';
import { leadLabel } from '#shared/domain/task.ts';
import { isValidOn } from '#shared/domain/unit.ts';
import { sampleLists, sampleState, samples, sampleText } from './samples.ts';

describe.each(samples)('$name', (sample) => {
  const state = sampleState(sample);

  test('is written as the program writes it', () => {
    expect(writeRecord(state)).toBe(sampleText(sample));
  });

  test('becomes a meeting', () => {
    const command = { type: 'meeting/create', records: sampleLists(sample) } as const;
    const decision = decide(emptyState, command, { now: '2022-04-25T08:00:00+07:00', actor: 'import' });
    expect(decision.ok && apply(emptyState, decision.value)).toEqual(state);
  });

  test('has the units of its day, and no others', () => {
    const { date } = meetingOf(state);
    expect(Object.values(state.unit).filter((unit) => !date || !isValidOn(unit, date))).toEqual([]);
    const provincial = Object.values(state.unit).filter((unit) => unit.kind === 'provincial' && !unit.isGroup);
    expect(provincial).toHaveLength(sample.name === '2020-q3' ? 63 : 0);
    expect(state.unit['cuc-thh']?.name).toBe('Cục Tin học hóa');
    expect(state.unit['cuc-cdsqg']).toBeUndefined();
  });

  test('T6: a lead that the record does not state is not told', () => {
    const inferred = Object.values(state.task).filter((task) => task.source.inferred.includes('lead'));
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.map((task) => leadLabel(state, task)).filter((label) => label !== null)).toEqual([]);
  });
});
