import { describe, expect, it } from 'vitest';
import { rollChoices } from '../../../renderer/features/attendance/rollChoices.ts';
import { april2022 } from './heldMeeting.ts';

const state = april2022();
const names = (typed: string) =>
  rollChoices(state, typed).map((choice) =>
    choice.kind === 'new' ? `+ ${choice.name}` : `${choice.number} ${choice.person.name ?? choice.person.title}`,
  );

describe('the roll', () => {
  it('is the roster in its order while nothing is typed', () => {
    expect(names('').slice(0, 3)).toEqual(['1 Nguyễn Mạnh Hùng', '2 Phan Tâm', '3 Phạm Anh Tuấn']);
  });

  it('is whoever has the number, or nobody', () => {
    expect(names('3')).toEqual(['3 Phạm Anh Tuấn']);
    expect(names('77')).toEqual([]);
  });

  it('is whoever fits the letters, and the name itself to be added', () => {
    expect(names('tuan')).toEqual(['3 Phạm Anh Tuấn', '+ tuan']);
    expect(names('Phan Tâm')).toEqual(['2 Phan Tâm']);
    expect(names('Trần Thị B')).toEqual(['+ Trần Thị B']);
  });
});
