import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { Place } from '#shared/documents/checks/finding.ts';
import { lackThatStops } from '#shared/documents/checks/meetingChecks.ts';
import { secretRefusal } from '#shared/documents/secrecy.ts';
import { issuableTypes } from '#shared/domain/issuance.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { arbitraryMeeting } from '../support/arbitraryMeeting.ts';
import { sampleState, samples } from '../unit/samples/samples.ts';

/** The record that a place names; undefined for a place without one. */
function recordAt(state: MeetingState, place: Place): object | null | undefined {
  return 'id' in place ? (state[place.kind][place.id] ?? null) : undefined;
}

const slip = 'MẬT: giao Cục Bưu chinh';

/** The meeting with something to find in all that was said. */
function withSlips(state: MeetingState): MeetingState {
  const all = <R extends object>(records: Readonly<Record<string, R>>, words: object) =>
    Object.fromEntries(Object.entries(records).map(([id, record]): [string, R] => [id, { ...record, ...words }]));
  const [unit] = Object.values(sampleState(samples[0]).unit);
  if (!unit) throw new Error('No unit');
  const always = { isGroup: false, validFrom: null, validTo: null };
  return {
    ...state,
    unit: { ...state.unit, 'cuc-buu-chinh': { ...unit, ...always, id: 'cuc-buu-chinh', name: 'Cục Bưu chính' } },
    point: all(state.point, { text: slip }),
    conclusion: all(state.conclusion, { spokenText: slip, editedText: null }),
    task: all(state.task, { text: slip }),
    petition: all(state.petition, { text: slip }),
    answer: all(state.answer, { text: slip }),
  };
}

describe('whatever a meeting holds', () => {
  test('each finding is about something that is there, is not in the bin and is no private note', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryMeeting.map(withSlips), fc.constantFrom(...issuableTypes), (state, type) => {
        for (const { code, place } of checksBeforeIssuing(state, type)) {
          const record = place === null ? undefined : recordAt(state, place);
          expect(record).not.toBeNull();
          expect(record ?? {}).not.toMatchObject({ deletedAt: expect.any(String) });
          expect(record ?? {}).not.toMatchObject({ isPrivate: true });
          if (record) seen.add(`${code} ${place?.kind}`);
        }
      }),
      { numRuns: 300, seed: 41 },
    );
    // Otherwise nothing was looked at.
    for (const kind of ['point', 'task', 'petition', 'conclusion']) {
      expect([...seen]).toEqual(expect.arrayContaining([`unitMisspelled ${kind}`, `secretMark ${kind}`]));
    }
    expect([...seen]).toEqual(expect.arrayContaining(['taskWithoutLead task', 'petitionUnanswered petition']));
  });

  test('D11: what the list calls a thing to be mended first is what issuing refuses', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.boolean(), fc.constantFrom(...issuableTypes), (meeting, isSecret, type) => {
        const state = isSecret ? withSlips(meeting) : meeting;
        const stopping = checksBeforeIssuing(state, type).filter(({ stops }) => stops);
        const [lack = null] = stopping.flatMap(({ code }) => (code === 'secretMark' ? [] : code));
        expect(lackThatStops(state, type)).toBe(lack);
        expect(secretRefusal(state) !== null).toBe(stopping.some(({ code }) => code === 'secretMark'));
      }),
    );
  });

  test('what stops comes first, and nothing is told twice', () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.constantFrom(...issuableTypes), (state, type) => {
        const findings = checksBeforeIssuing(state, type);
        const stopping = findings.map(({ stops }) => stops);
        expect(stopping).toEqual([...stopping].sort((left, right) => Number(right) - Number(left)));
        expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(findings.length);
      }),
      { numRuns: 100, seed: 42 },
    );
  });
});

describe('the two conferences', () => {
  const told = (state: MeetingState, type: (typeof issuableTypes)[number]) => {
    const counts: Record<string, number> = {};
    for (const { code } of checksBeforeIssuing(state, type)) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  };

  test('are told what their records lack, and no false alarm', () => {
    const [april, thirdQuarter] = samples.map(sampleState);
    if (!april || !thirdQuarter) throw new Error('No samples');
    expect(told(april, 'notice')).toMatchObject({ conclusionDraft: 6, taskWithoutDeadline: 4, taskLeadSuggested: 1 });
    expect(told(thirdQuarter, 'notice')).toMatchObject({
      conclusionDraft: 7,
      taskWithoutDeadline: 5,
      taskLeadSuggested: 1,
      taskSeveralLeads: 2,
    });
    for (const state of [april, thirdQuarter]) {
      for (const type of issuableTypes) {
        const never = [
          'unitMisspelled',
          'citationUnresolved',
          'deadlineDoubtful',
          'deadlineBeforeMeeting',
          'secretMark',
        ];
        expect(Object.keys(told(state, type)).filter((code) => never.includes(code))).toEqual([]);
      }
    }
  });
});

describe('1,500 records with 315 tasks', () => {
  test('are checked in a fraction of the time that one waits for a dialog', () => {
    const state = largeMeeting();
    const once = () => {
      const start = performance.now();
      checksBeforeIssuing(state, 'notice');
      return performance.now() - start;
    };
    once();
    // The least of several: other work on the machine only adds to it.
    expect(Math.min(...Array.from({ length: 20 }, once))).toBeLessThan(16);
  });
});

function largeMeeting(): MeetingState {
  const [sample] = samples;
  const state = sampleState(sample);
  const copies = <R extends { readonly id: string }>(records: Readonly<Record<string, R>>, count: number) => {
    const list = Object.values(records);
    return Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const record = list[index % list.length];
        if (!record) throw new Error('Nothing to copy');
        return [`${record.id}-${index}`, { ...record, id: `${record.id}-${index}` }];
      }),
    );
  };
  return {
    ...state,
    point: copies(state.point, 1_000),
    conclusion: copies(state.conclusion, 185),
    task: copies(state.task, 315),
  };
}
