import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import { unknownSpeaker } from '#shared/domain/speech.ts';
import { answerBefore, petitionRows } from '../../../renderer/features/petitions/petitionRows.ts';
import { answererFrom, sendersFrom, sendersText } from '../../../renderer/features/petitions/readNames.ts';
import { after, sittingMeeting } from './heldMeeting.ts';

const petition = (id: string): Command => ({
  type: 'petition/add',
  id,
  petition: { text: `Kiến nghị ${id}` },
  agendaItemId: null,
  speechId: null,
});
const answer = (id: string, petitionId: string): Command => ({
  type: 'answer/add',
  id,
  petitionId,
  by: unknownSpeaker,
  text: `Trả lời ${id}`,
  legalBasis: null,
});
const state = after(
  sittingMeeting(),
  petition('p1'),
  petition('p2'),
  answer('a', 'p1'),
  answer('b', 'p2'),
  answer('c', 'p1'),
  answer('d', 'p1'),
);

describe('the list of petitions', () => {
  it('has each with its answers in their order', () => {
    expect(petitionRows(state).map(({ id }) => id)).toEqual(['p1', 'a', 'c', 'd', 'p2', 'b']);
  });

  it('moves an answer among those to its own petition', () => {
    const at = (id: string) => ({ id, petitionId: 'p1' });
    expect(answerBefore(state, at('c'), -1)).toBeNull();
    expect(answerBefore(state, at('d'), -1)).toBe('a');
    expect(answerBefore(state, at('a'), 1)).toBe('c');
    expect(answerBefore(state, at('a'), -1)).toBeUndefined();
    expect(answerBefore(state, at('d'), 1)).toBeUndefined();
  });

  it('reads the senders as units where they are known, else in words, and writes them back alike', () => {
    const senders = sendersFrom(state, 'Cục Viễn thông; Sở Bạc Liêu; cuc attt');
    expect(senders).toEqual({ fromUnitIds: ['cuc-vt', 'cuc-attt'], fromText: 'Sở Bạc Liêu' });
    expect(sendersText(state, senders)).toBe('Cục Viễn thông; Cục An toàn thông tin; Sở Bạc Liêu');
    expect(sendersFrom(state, ' ')).toEqual({ fromUnitIds: [], fromText: null });
  });

  it.each([
    ['Phan Tâm', { personId: 'deputy' }],
    ['Vụ Pháp chế', { unitId: 'vu-pc' }],
    ['Chuyên viên A', { text: 'Chuyên viên A' }],
    ['', {}],
  ])('takes %j for whoever answers', (typed, speaker) => {
    expect(answererFrom(state, typed)).toEqual({ ...unknownSpeaker, ...speaker });
  });
});
