import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/command.ts';
import { knownNames } from '#shared/domain/knownNames.ts';
import { proposedTasks } from '#shared/domain/proposedTasks.ts';
import { apply } from '#shared/domain/state.ts';
import { ownExamples, recordedExamples } from '../../support/assignmentCorpus/corpus.ts';
import { april2022 } from '../renderer/heldMeeting.ts';

const state = april2022();
const calendar = { meetingDate: '2022-04-25', daysOff: [] };
const proposed = (said: string) => proposedTasks(state, said, calendar).map(({ task }) => task);

describe('the tasks proposed out of a sentence', () => {
  it('name units by their official names, whatever they were called', () => {
    expect(proposed('Giao Cục ATTT chủ trì, phối hợp với VP Bộ và các Sở TT&TT rà soát.')).toEqual([
      {
        text: 'Rà soát',
        verb: 'giao',
        lead: { text: 'Cục An toàn thông tin', unitIds: ['cuc-attt'] },
        coordinating: [
          { text: 'Văn phòng Bộ', unitIds: ['vp'] },
          { text: 'Các Sở Thông tin và Truyền thông', unitIds: ['nhom-so-tttt'] },
        ],
      },
    ]);
  });

  it('keep in their words those who are no unit, and those who stand for one', () => {
    expect(proposed('Giao Cục trưởng Cục Viễn thông phối hợp với Bộ Công an rà soát.')).toMatchObject([
      {
        lead: { text: 'Cục trưởng Cục Viễn thông', unitIds: ['cuc-vt'] },
        coordinating: [{ text: 'Bộ Công an', unitIds: [] }],
      },
    ]);
  });

  it('have several leads told by their ids, so that they can be split', () => {
    expect(proposed('Giao Cục Viễn thông, Vụ Pháp chế rà soát.')).toMatchObject([
      { lead: { text: null, unitIds: ['cuc-vt', 'vu-pc'] } },
    ]);
    expect(proposed('Giao Cục Viễn thông, Bộ Công an rà soát.')).toMatchObject([
      { lead: { text: 'Cục Viễn thông, Bộ Công an', unitIds: ['cuc-vt'] } },
    ]);
  });

  it('are what a unit announced, or a rule without an end', () => {
    expect(proposed('Cục Viễn thông sẽ rà soát thuê bao.')).toMatchObject([{ kind: 'planned' }]);
    expect(proposed('Từ nay, các đơn vị phải xin ý kiến trước khi trình.')).toMatchObject([{ kind: 'rule' }]);
    expect(proposed('Cục Viễn thông xây dựng kế hoạch.')[0]).not.toHaveProperty('kind');
  });

  it('read the text as it is kept', () => {
    expect(proposed('  Giao  Cục\u00a0Viễn thông\u200b rà soát ')).toMatchObject([{ lead: { unitIds: ['cuc-vt'] } }]);
  });

  it('can each be recorded as they are', () => {
    const examples = [...ownExamples('own'), ...ownExamples('heldOut'), ...recordedExamples()];
    for (const [index, { said }] of examples.entries()) {
      for (const [part, task] of proposed(said).entries()) {
        const place = { agendaItemId: null, speechId: null };
        const command = { type: 'task/add', id: `new-${index}-${part}`, task, ...place } as const;
        const decision = decide(state, command, { now: '2022-04-25T02:00:00Z', actor: 'secretary' });
        expect(decision, said).toMatchObject({ ok: true });
        if (decision.ok) expect(apply(state, decision.value).task[command.id]?.text).toBe(task.text);
      }
    }
  });
});

describe('the names of a meeting', () => {
  it('are made ready once, and again when a person or a unit is added', () => {
    const later = { ...state, task: {} };
    expect(knownNames(later)).toBe(knownNames(state));
    expect(knownNames({ ...state, unit: { ...state.unit } })).not.toBe(knownNames(state));
    expect(knownNames({ ...state, person: { ...state.person } })).not.toBe(knownNames(state));
  });

  it('are those of its date', () => {
    const [meeting] = Object.values(state.meeting);
    if (!meeting) throw new Error('The sample has a meeting');
    const later = { ...state, meeting: { [meeting.id]: { ...meeting, date: '2023-01-01' } } };
    expect(knownNames(state).unitById.has('cuc-thh')).toBe(true);
    expect(knownNames(later).unitById.has('cuc-thh')).toBe(false);
  });
});
