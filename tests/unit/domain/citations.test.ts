import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Citation, citationDoubt } from '#shared/domain/citation.ts';
import { conclusionText } from '#shared/domain/conclusion.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { live } from '#shared/domain/records.ts';
import { unknownSpeaker } from '#shared/domain/speech.ts';
import { citationIdentity, isSameDocument } from '#shared/language/citation/citationKey.ts';
import type { CitationMention } from '#shared/language/citation/citationMention.ts';
import { findCitations } from '#shared/language/citation/findCitations.ts';
import { inOrder } from '#shared/lib/order.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
});

const nowhere = { agendaItemId: null, speechId: null };
const say = (id: string, text: string, isPrivate = false) =>
  world.must({ type: 'point/add', id, text, isPrivate, ...nowhere });
const citations = () => inOrder(Object.values(world.state.citation));
const cited = () => citations().flatMap(({ key, deletedAt }) => (deletedAt === null ? [key] : []));
const citation = (key: string): Citation => {
  const found = citations().find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not cited`);
  return found;
};
const nothingEntered = { type: null, issuedOn: null, effectiveOn: null, issuer: null, relation: null, note: null };
const decree = '25/2022/NĐ-CP';
const remove = (kind: 'point' | 'petition' | 'citation', id: string) => world.must({ type: 'record/delete', kind, id });

describe('Z1: what a record comes to name', () => {
  it('is kept as data, with what its words tell', () => {
    say('p1', `Thực hiện Nghị định số ${decree} ngày 12/4/2022 và Luật Bưu chính`);
    expect(citations()).toMatchObject([
      {
        key: decree,
        type: 'Nghị định',
        issuedOn: '2022-04-12',
        issuer: 'Chính phủ',
        asWritten: `Nghị định số ${decree} ngày 12/4/2022`,
        deletedAt: null,
      },
      { key: 'Luật Bưu chính', type: 'Luật', issuedOn: null, issuer: null, asWritten: 'Luật Bưu chính' },
    ]);
  });

  it('comes from points, conclusions, tasks, petitions, answers and their legal bases', () => {
    say('p1', 'Theo Luật Viễn thông');
    world.must({ type: 'conclusion/add', id: 'c1', text: 'Theo Luật Báo chí', concludedById: null, ...nowhere });
    world.must({ type: 'task/add', id: 't1', task: { text: 'Sửa Luật Xuất bản' }, ...nowhere });
    const petition = { text: 'Sửa Luật Giao dịch điện tử', legalReference: 'Luật An ninh mạng' };
    world.must({ type: 'petition/add', id: 'k1', petition, ...nowhere });
    const answer = { petitionId: 'k1', by: unknownSpeaker, text: 'Xem 505/QĐ-TTg', legalBasis: 'Luật Dữ liệu' };
    world.must({ type: 'answer/add', id: 'a1', ...answer });
    expect(cited()).toEqual([
      'Luật Viễn thông',
      'Luật Báo chí',
      'Luật Xuất bản',
      'Luật Giao dịch điện tử',
      'Luật An ninh mạng',
      '505/QĐ-TTg',
      'Luật Dữ liệu',
    ]);
  });

  it('is in the entry of the command, so that one undo takes both back', () => {
    say('p1', `Theo ${decree}`);
    expect(world.entries.at(-1)?.changes.map(({ kind }) => kind)).toEqual(['point', 'citation']);
    world.undo();
    expect(cited()).toEqual([]);
    world.redo();
    expect(cited()).toEqual([decree]);
  });

  it('is kept once, however often and in whatever letters it is named', () => {
    say('p1', `Theo ${decree} và Luật Tần số vô tuyến điện`);
    say('p2', `Theo Nghị định ${decree}, Luật Tần số Vô tuyến điện`);
    expect(cited()).toEqual([decree, 'Luật Tần số vô tuyến điện']);
  });

  it('is not kept twice in a meeting that lists it under an id of its own', () => {
    const listed = { ...nothingEntered, asWritten: null, order: 'a0', deletedAt: null };
    world = new MeetingWorld({ ...smallMeeting(), citation: [{ ...listed, id: 'd1', key: decree }] });
    say('p1', `Theo ${decree}`);
    expect(citations().map(({ id }) => id)).toEqual(['d1']);
  });

  it('is known by its number alone: the shorter one joins the longer, and gives way to it', () => {
    say('p1', 'Thực hiện quyết định 503');
    expect(cited()).toEqual(['Quyết định 503']);
    say('p2', 'Thực hiện Quyết định 503/QĐ-TTg');
    expect(cited()).toEqual(['503/QĐ-TTg']);
    say('p3', 'Thực hiện quyết định 503');
    expect(cited()).toEqual(['503/QĐ-TTg']);
  });

  it('stays deleted when it was deleted', () => {
    say('p1', `Theo ${decree}`);
    remove('citation', citation(decree).id);
    say('p2', `Lại theo ${decree}`);
    expect(cited()).toEqual([]);
    world.must({ type: 'record/restore', kind: 'citation', id: citation(decree).id });
    expect(cited()).toEqual([decree]);
  });

  it('stays corrected when it was corrected, where the slip is written once more', () => {
    say('p1', `Theo ${decree}P`);
    world.must({ type: 'citation/edit', id: citation(`${decree}P`).id, patch: { key: decree } });
    say('p2', `Lại theo ${decree}P`);
    say('p3', `Và theo ${decree}`);
    expect(cited()).toEqual([decree]);
  });
});

describe('Z2: a citation that was found', () => {
  it('goes away with the words that named it, in the same entry', () => {
    say('p1', `Theo ${decree}`);
    world.must({ type: 'point/edit', id: 'p1', text: 'Theo quy định', isPrivate: false });
    expect(world.entries.at(-1)?.changes.map(({ kind }) => kind)).toEqual(['point', 'citation']);
    expect(cited()).toEqual([]);
    world.undo();
    expect(cited()).toEqual([decree]);
  });

  it('goes away with the record, and comes back with it', () => {
    say('p1', `Theo ${decree}`);
    remove('point', 'p1');
    expect(citations()).toEqual([]);
    world.must({ type: 'record/restore', kind: 'point', id: 'p1' });
    expect(cited()).toEqual([decree]);
  });

  it('stays while another record names it', () => {
    say('p1', `Theo ${decree}`);
    say('p2', `Cũng theo Nghị định ${decree}`);
    remove('point', 'p1');
    expect(cited()).toEqual([decree]);
    remove('point', 'p2');
    expect(cited()).toEqual([]);
  });

  it('stays when a person entered or edited it', () => {
    world.must({ type: 'citation/add', id: 'entered', citation: { ...nothingEntered, key: '47/2011/NĐ-CP' } });
    say('p1', `Theo ${decree} và 47/2011/NĐ-CP`);
    world.must({ type: 'citation/edit', id: citation(decree).id, patch: { note: 'có hiệu lực từ 01/6' } });
    remove('point', 'p1');
    expect(cited()).toEqual(['47/2011/NĐ-CP', decree]);
  });

  it('gives way to what the slip in it is corrected to', () => {
    say('p1', `Theo ${decree}P`);
    world.must({ type: 'point/edit', id: 'p1', text: `Theo ${decree}`, isPrivate: false });
    expect(cited()).toEqual([decree]);
  });
});

describe('Z3: no citation comes', () => {
  it('from a private note; making one of a point takes its citations away', () => {
    say('note', `Hỏi lại về ${decree}`, true);
    expect(cited()).toEqual([]);
    say('p1', 'Theo Luật Báo chí');
    world.must({ type: 'point/edit', id: 'p1', text: 'Theo Luật Báo chí', isPrivate: true });
    expect(cited()).toEqual([]);
  });

  it('from the answers to a petition in the bin', () => {
    world.must({ type: 'petition/add', id: 'k1', petition: { text: 'Đề nghị hướng dẫn' }, ...nowhere });
    const answer = { petitionId: 'k1', by: unknownSpeaker, text: 'Theo Luật Dữ liệu', legalBasis: null };
    world.must({ type: 'answer/add', id: 'a1', ...answer });
    remove('petition', 'k1');
    expect(cited()).toEqual([]);
    world.must({ type: 'record/restore', kind: 'petition', id: 'k1' });
    expect(cited()).toEqual(['Luật Dữ liệu']);
  });

  it('from the spoken wording of a conclusion that was edited', () => {
    world.must({ type: 'conclusion/add', id: 'c1', text: 'Theo Luật Báo chí', concludedById: null, ...nowhere });
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Theo quy định về báo chí', wording: 'edited' });
    expect(cited()).toEqual([]);
  });

  it('when a record is moved or a task gets another deadline', () => {
    say('p1', `Theo ${decree}`);
    say('p2', 'không viện dẫn');
    world.must({ type: 'record/move', kind: 'point', id: 'p1', ...nowhere, afterId: 'p2' });
    expect(world.entries.at(-1)?.changes.map(({ kind }) => kind)).toEqual(['point']);
  });
});

describe('Z4: what can not be right', () => {
  it('is kept as it was written, with its doubt', () => {
    say('p1', `Theo Nghị định ${decree}P và 25/2202/NĐ-CP`);
    const meeting = meetingOf(world.state);
    expect(citations().map((one) => [one.key, one.asWritten, citationDoubt(one, meeting)])).toEqual([
      [`${decree}P`, `Nghị định ${decree}P`, 'symbolUnknown'],
      ['25/2202/NĐ-CP', '25/2202/NĐ-CP', 'yearImpossible'],
    ]);
  });

  it('is no longer doubtful when a person stands for it', () => {
    say('p1', `Theo ${decree}P`);
    const { id } = citation(`${decree}P`);
    world.must({ type: 'citation/edit', id, patch: { note: 'đúng như vậy' } });
    expect(citationDoubt(citation(`${decree}P`), meetingOf(world.state))).toBeNull();
  });

  it('follows its words when they are edited', () => {
    say('p1', `Theo ${decree} ngày 31/9/2021`);
    world.must({ type: 'point/edit', id: 'p1', text: `Theo ${decree} ngày 12/4/2022`, isPrivate: false });
    expect(citations()).toMatchObject([{ issuedOn: '2022-04-12', asWritten: `${decree} ngày 12/4/2022` }]);
    world.must({ type: 'point/edit', id: 'p1', text: 'Theo Nghị định 25', isPrivate: false });
    expect(cited()).toEqual(['Nghị định 25']);
  });

  it('gives way to a clearer mention; what is known is not given up for an unclear one', () => {
    say('p1', `Theo ${decree} ngày 31/9/2022`);
    say('p2', `Theo ${decree} ngày 12/4/2022`);
    say('p3', `Theo ${decree}`);
    say('p4', `Theo ${decree} ngày 12/4/2021`);
    expect(citations()).toMatchObject([{ key: decree, issuedOn: '2022-04-12' }]);
  });
});

describe('Z5, Z6: the list', () => {
  it('is as a meeting brought it, whatever its texts name', () => {
    say('p1', `Theo ${decree}`);
    const lists = { ...smallMeeting(), point: Object.values(world.state.point) };
    world = new MeetingWorld(lists);
    expect(citations()).toEqual([]);
  });

  it('refuses a key that another citation has', () => {
    say('p1', `Theo ${decree} và Luật Báo chí`);
    const add = { type: 'citation/add', id: 'x', citation: { ...nothingEntered, key: '25/2022/nđ-cp' } } as const;
    const edit = { type: 'citation/edit', id: citation('Luật Báo chí').id, patch: { key: decree } } as const;
    expect(world.send(add)).toMatchObject({ error: { code: 'citationExists' } });
    expect(world.send(edit)).toMatchObject({ error: { code: 'citationExists' } });
    remove('citation', citation(decree).id);
    expect(world.send(edit).ok).toBe(true);
  });

  it('can be edited where the meeting was recorded before the words of a citation were kept', () => {
    say('p1', `Theo ${decree}`);
    const { asWritten: _, ...old } = citation(decree);
    world.state = { ...world.state, citation: { [old.id]: old as Citation } };
    expect(citationDoubt(citation(decree), meetingOf(world.state))).toBeNull();
    remove('point', 'p1');
    world.must({ type: 'citation/edit', id: old.id, patch: { note: 'nhắc lại' } });
    expect(citations()).toMatchObject([{ key: decree, note: 'nhắc lại', asWritten: null }]);
  });
});

describe('whatever is said, edited, made private, deleted and restored', () => {
  const fragments = [
    '25/2022/NĐ-CP',
    '25/2022/NĐ-CPP',
    '25/2022/NĐ-CP ngày 12/4/2022',
    'Nghị định 25',
    '25/2022/QĐ-TTg',
    'quyết định 25',
    '03-NQ/TU',
    'Luật Báo chí',
    'Dự án Luật Báo chí (sửa đổi)',
    'Luật Báo chí ngày 31/9/2022',
    'không có gì',
  ];
  const step = fc.record({
    what: fc.nat(5),
    which: fc.nat(4),
    words: fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 3 }),
    isPrivate: fc.boolean(),
  });

  function take({
    what,
    which,
    words,
    isPrivate,
  }: {
    what: number;
    which: number;
    words: string[];
    isPrivate: boolean;
  }) {
    const text = words.join('; ');
    const id = `r${which}`;
    const steps: readonly (() => unknown)[] = [
      () => world.send({ type: 'point/add', id, text, isPrivate, ...nowhere }),
      () => world.send({ type: 'point/edit', id, text, isPrivate }),
      () => world.send({ type: 'conclusion/add', id, text, concludedById: null, ...nowhere }),
      () => world.send({ type: 'conclusion/edit', id, text, wording: isPrivate ? 'spoken' : 'edited' }),
      () => world.send({ type: 'record/delete', kind: isPrivate ? 'point' : 'conclusion', id }),
      () => world.send({ type: 'record/restore', kind: isPrivate ? 'point' : 'conclusion', id }),
    ];
    steps[what]?.();
  }

  /** The documents that are named now, by the reader alone. */
  function named(): CitationMention[] {
    const points = live(world.state.point).flatMap(({ text, isPrivate }) => (isPrivate ? [] : [text]));
    const texts = [...points, ...live(world.state.conclusion).map(conclusionText)];
    return texts.flatMap((text) => findCitations(text, '2022-04-25'));
  }

  it('Z1, Z2: what is named is listed, once, and what is listed is named in just its words', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        world = new MeetingWorld(smallMeeting());
        for (const one of steps) take(one);
        const keys = cited();
        expect(new Set(keys.map(citationIdentity)).size).toBe(keys.length);
        for (const { key } of named()) expect(keys.some((listed) => isSameDocument(key, listed))).toBe(true);
        for (const { asWritten, key } of citations()) {
          expect(named().some((mention) => mention.text === asWritten && mention.key === key)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
