import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { MeetingStatus } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { err } from '#shared/lib/result.ts';
import { createDocumentReadiness, rehearsalOf } from '../../../electron/services/documentReadiness.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { sampleState, samples } from '../samples/samples.ts';

function meetingThat(status: MeetingStatus): MeetingState {
  const { meeting, ...others } = smallMeeting();
  return stateOf({ ...others, meeting: meeting.map((one) => ({ ...one, state: status })) });
}

/** A process that never manages to lay anything out. */
function brokenRenderer() {
  const rendered: OfficialDocument[] = [];
  const process = { holders: 0, started: 0 };
  const renderer = {
    async render(document: OfficialDocument) {
      rendered.push(document);
      return err({ code: 'exportFailed', reason: 'rendering' } as const);
    },
    hold() {
      process.started += 1;
      process.holders += 1;
      return () => {
        process.holders -= 1;
      };
    },
  };
  return { renderer, rendered, process };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the process that makes documents', () => {
  it('comes a moment after the meeting ended, and makes the beginning of its minutes', async () => {
    const { renderer, rendered, process } = brokenRenderer();
    const readiness = createDocumentReadiness(renderer);
    readiness.meetingIs(meetingThat('inSession'));
    await vi.runAllTimersAsync();
    expect(process.holders).toBe(0);
    const ended = meetingThat('ended');
    readiness.meetingIs(ended);
    expect(process.started).toBe(0);
    await vi.runAllTimersAsync();
    expect(process.holders).toBe(1);
    expect(rendered.length).toBeGreaterThan(0);
    for (const document of rendered) expect(document).toEqual(rehearsalOf(ended));
  });

  it('stays while the minutes are edited, and has not to be prepared again', async () => {
    const { renderer, rendered, process } = brokenRenderer();
    const readiness = createDocumentReadiness(renderer);
    readiness.meetingIs(meetingThat('ended'));
    await vi.runAllTimersAsync();
    const prepared = rendered.length;
    readiness.meetingIs(meetingThat('ended'));
    await vi.runAllTimersAsync();
    expect([rendered.length, process.started, process.holders]).toEqual([prepared, 1, 1]);
  });

  it.each([['closed', null] as const, ['going on', 'inSession'] as const])(
    'goes when the meeting is %s',
    async (_told, status) => {
      const { renderer, process } = brokenRenderer();
      const readiness = createDocumentReadiness(renderer);
      readiness.meetingIs(meetingThat('ended'));
      await vi.runAllTimersAsync();
      readiness.meetingIs(meetingThat('issued'));
      expect(process.holders).toBe(1);
      readiness.meetingIs(status && meetingThat(status));
      expect(process.holders).toBe(0);
    },
  );

  it('makes no more of them when the meeting is put away meanwhile', async () => {
    const { renderer, rendered } = brokenRenderer();
    const readiness = createDocumentReadiness({
      ...renderer,
      async render(document) {
        readiness.meetingIs(null);
        return renderer.render(document);
      },
    });
    readiness.meetingIs(meetingThat('ended'));
    await vi.runAllTimersAsync();
    expect(rendered).toHaveLength(1);
  });

  it('does not come for a meeting that was opened for a moment only', async () => {
    const { renderer, process } = brokenRenderer();
    const readiness = createDocumentReadiness(renderer);
    readiness.meetingIs(meetingThat('ended'));
    readiness.meetingIs(null);
    await vi.runAllTimersAsync();
    expect(process.started).toBe(0);
  });
});

describe('what it makes for nobody', () => {
  it.each(samples)('is the beginning of the minutes of $name, with all the parts that they have', (sample) => {
    const state = sampleState(sample);
    const whole = makeDocument(state, requestOf('minutes'));
    const rehearsal = rehearsalOf(state);
    expect(rehearsal.main?.heading).toEqual(whole.main?.heading);
    expect(rehearsal.main?.ending).toEqual(whole.main?.ending);
    const body = rehearsal.main?.body ?? [];
    expect(whole.main?.body.slice(0, body.length)).toEqual(body);
    expect(rehearsal.appendices.map(({ title }) => title)).toEqual(whole.appendices.map(({ title }) => title));
  });
});
