import { beforeEach, describe, expect, test } from 'vitest';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { Finding, FindingCode } from '#shared/documents/checks/finding.ts';
import type { DocumentOptions } from '#shared/documents/documentOptions.ts';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { type Speech, unknownSpeaker } from '#shared/domain/speech.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { MeetingWorld } from '../unit/domain/meetingWorld.ts';

// What the secretary looks at before a document is issued: what will be printed of it (SPEC D10).

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
});

const place = { agendaItemId: null, speechId: null } as const;
const agency = () => meetingOf(world.state).agency;
const withCode = (code: FindingCode, type: IssuableType = 'notice') =>
  checksBeforeIssuing(world.state, type).filter((finding) => finding.code === code);

function say(id: string, text: string): void {
  world.must({ type: 'point/add', id, text, isPrivate: false, ...place });
}
function conclude(id: string, text: string): void {
  world.must({ type: 'conclusion/add', id, text, concludedById: 'chair', ...place });
}
function give(id: string, text = 'Rà soát các nền tảng số'): void {
  world.must({ type: 'task/add', id, task: { text }, ...place });
}

/** Dotted blanks in the sentences of a document. */
function blanksInSentences({ main }: OfficialDocument): number {
  const runs = main?.body.flatMap((block) => ('text' in block ? block.text : [])) ?? [];
  return runs.filter(({ kind }) => kind === 'blank').length;
}

describe('blanks', () => {
  const count = (type: IssuableType) => {
    const [found] = withCode('blanks', type) as Extract<Finding, { code: 'blanks' }>[];
    return found?.params.count ?? 0;
  };

  const unnamed = (id: string): Speech => ({
    id,
    agendaItemId: null,
    speaker: unknownSpeaker,
    state: 'ended',
    spans: [],
    order: id,
  });

  test('are counted, a missing signature too; number and date are none of them', () => {
    expect(count('notice')).toBe(1);
    world.must({ type: 'meeting/edit', patch: { chairId: null } });
    expect(count('notice')).toBe(2);
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), noticeSigner: 'Trần Văn B' } } });
    expect(count('notice')).toBe(1);
  });

  test('are those of the document that will be issued: the dots of a draft for leads and deadlines are none', () => {
    give('t1');
    expect(blanksInSentences(makeDocument(world.state, requestOf('notice')))).toBe(2);
    expect(count('notice')).toBe(1);
  });

  test('are those of what was chosen: minutes of the results name no speakers, so none is missing', () => {
    say('p1', 'Đề nghị bổ sung trạm phát sóng');
    const point = world.state.point.p1;
    if (!point) throw new Error('No point');
    const state = {
      ...world.state,
      speech: { s1: unnamed('s1') },
      point: { p1: { ...point, speechId: 's1' } },
    };
    const blanks = (course: DocumentOptions['course']) =>
      checksBeforeIssuing(state, 'minutes', requestOf('minutes', { course }).options)
        .flatMap((finding) => (finding.code === 'blanks' ? [finding.params.count] : []))
        .at(0) ?? 0;
    expect(blanks('full') - blanks('results')).toBe(1);
  });

  test('none are told when there are none', () => {
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), noticeSigner: 'Trần Văn B' } } });
    expect(withCode('blanks')).toEqual([]);
  });
});

describe('a character that no font of the document has', () => {
  const odd = () => withCode('characterUnprintable').map(({ params, place: at }) => [params, at] as const);

  test('is told with the record in whose words it stands, once for all that are in it', () => {
    conclude('k1', 'Đẩy mạnh giám sát trực tuyến');
    conclude('k2', 'phủ sóng ➢ vùng lõm:\n✓ trạm BTS ✓.');
    give('t1', 'Rà soát ① các nền tảng');
    expect(odd()).toEqual([
      [
        { record: 'conclusion', number: 2, text: expect.any(String), characters: '➢ ✓' },
        { kind: 'conclusion', id: 'k2' },
      ],
      [
        { record: 'task', number: 1, text: 'Rà soát ① các nền tảng', characters: '①' },
        { kind: 'task', id: 't1' },
      ],
    ]);
  });

  test('is not told where the document does not print it', () => {
    say('p1', 'Đã xong ✓ phần một');
    expect(odd()).toEqual([]);
    expect(withCode('characterUnprintable', 'minutes')).toMatchObject([{ place: { kind: 'point', id: 'p1' } }]);
  });

  test('that stands in no record with a place of its own is told with the words around', () => {
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), noticeRecipients: ['- Như trên ★;'] } } });
    expect(odd()).toEqual([[{ record: null, number: null, text: '- Như trên ★;', characters: '★' }, null]]);
  });
});
