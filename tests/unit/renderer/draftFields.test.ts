import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { type Issuance, issuableTypes } from '#shared/domain/issuance.ts';
import { numberKey } from '../../../renderer/store/draftKeys.ts';
import { keptDraft } from '../../../renderer/store/drafts.ts';
import { useMeetingStore } from '../../../renderer/store/meetingStore.ts';
import { useDraftFields } from '../../../renderer/store/useDraftFields.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { april2022 } from './heldMeeting.ts';

const { onDisk } = vi.hoisted(() => {
  /** What lies on disk, by meeting and key. */
  const onDisk = new Map<string, string>();
  const call = async (_name: string, draft: { meetingId: string; key: string; text: string }) => {
    const place = `${draft.meetingId}/${draft.key}`;
    if (draft.text === '') onDisk.delete(place);
    else onDisk.set(place, draft.text);
    return { ok: true, value: null };
  };
  vi.stubGlobal('window', { giaoBan: { call } });
  return { onDisk };
});

const initial = { number: '', date: '' };
const key = 'number:notice';

function open(meetingId: string): void {
  useMeetingStore.setState({ replica: { meetingId, seq: 1, state: april2022(), changes: null }, drafts: [] });
}

/** The fields of a form that appears now. */
function formOpened() {
  const forms: ReturnType<typeof useDraftFields<typeof initial>>[] = [];
  function Form() {
    forms.push(useDraftFields(key, initial));
    return null;
  }
  renderToStaticMarkup(createElement(Form));
  const [form] = forms;
  if (!form) throw new Error('The form did not appear');
  return form;
}

beforeEach(() => {
  onDisk.clear();
  open('meeting-a');
});

describe('what is typed into a form', () => {
  it('is on disk at each letter, and there again when the form was left', () => {
    const form = formOpened();
    form.change({ number: '57' });
    expect([...onDisk]).toEqual([[`meeting-a/${key}`, '{"number":"57","date":""}']]);
    form.leave();
    expect(formOpened()).toMatchObject({ opened: { number: '57', date: '' }, isRestored: true });
  });

  it.each([
    ['before it goes away', (form: ReturnType<typeof formOpened>) => [form.forget(), form.leave()]],
    ['after it went away', (form: ReturnType<typeof formOpened>) => [form.leave(), form.forget()]],
  ])('is not there again when the answer that it was recorded comes %s', async (_when, ends) => {
    const form = formOpened();
    form.change({ number: '57', date: '20/04/2022' });
    ends(form);
    expect(keptDraft(key)).toBeUndefined();
    expect(formOpened()).toMatchObject({ opened: initial, isRestored: false });
    await vi.waitFor(() => expect([...onDisk]).toEqual([]));
  });

  it('is kept when it was typed after what stood there had been given up', () => {
    const form = formOpened();
    form.change({ number: '57', date: '20/04/2022' });
    form.forget();
    form.change({ number: '8' });
    form.leave();
    expect(formOpened().opened).toEqual({ number: '8', date: '' });
  });

  it.each(['forget', 'leave'] as const)('%s touches nothing of another meeting that was opened meanwhile', (end) => {
    const form = formOpened();
    form.change({ number: '57' });
    open('meeting-b');
    const other = formOpened();
    other.change({ number: '3' });
    other.leave();
    form[end]();
    expect(formOpened().opened.number).toBe('3');
    expect(onDisk.get(`meeting-b/${key}`)).toContain('"3"');
  });
});

describe('the number and the date of a document', () => {
  it('have a draft for each of its issuances, so that a correction never begins with those of what it corrects', () => {
    const issued = { id: 'notice', number: 57, date: '2022-04-20', issuedAt: '2022-04-28T08:00:00+07:00' } as const;
    const begun = { reason: 'Nhầm số', begunAt: '2022-04-29T08:00:00+07:00' };
    const keysAfter = (...issuance: Issuance[]) => {
      const state = stateOf({ ...smallMeeting(), issuance });
      return issuableTypes.map((type) => numberKey(state, type));
    };
    expect(keysAfter()).toEqual(['number:minutes', 'number:notice']);
    expect(keysAfter({ ...issued, correction: begun })).toEqual(['number:minutes', 'number:notice-2']);
  });
});
