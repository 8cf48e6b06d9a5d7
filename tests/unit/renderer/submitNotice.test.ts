import { describe, expect, it, vi } from 'vitest';
import type { AppState, ChairScreen } from '#shared/contract/data.ts';
import { ok } from '#shared/lib/result.ts';
import { useAppStore } from '../../../renderer/store/appStore.ts';
import { useMeetingStore } from '../../../renderer/store/meetingStore.ts';
import { useUiStore } from '../../../renderer/store/uiStore.ts';
import { submitSelected } from '../../../renderer/windows/secretary/chairActions.ts';
import { after, sittingMeeting } from './heldMeeting.ts';

const { call } = vi.hoisted(() => {
  const call = vi.fn();
  vi.stubGlobal('window', { giaoBan: { call } });
  return { call };
});

const meeting = after(sittingMeeting(), {
  type: 'conclusion/add',
  id: 'c1',
  text: 'Phủ sóng các thôn bản lõm sóng',
  concludedById: null,
  agendaItemId: null,
  speechId: null,
});

/** What the line beside the box says after F9. */
async function saidAfterF9(mode: ChairScreen['mode']): Promise<string | undefined> {
  call.mockResolvedValue(ok(null));
  useMeetingStore.setState({ replica: { meetingId: 'm', seq: 0, state: meeting, changes: null } });
  const chairScreen = { isOpen: true, mode, selection: { name: 'conclusions' } };
  useAppStore.setState({ app: { chairScreen } as unknown as AppState });
  await submitSelected();
  return useUiStore.getState().notice?.text;
}

describe('F9', () => {
  it('says that the conclusion is on the screen', async () => {
    expect(await saidAfterF9('showing')).toBe('Đã trình kết luận 1 lên màn hình chủ trì.');
  });

  it.each([
    ['frozen', 'tạm dừng'],
    ['blank', 'để trống'],
  ] as const)('says on a %s screen that the chair does not see it yet', async (mode, word) => {
    const said = await saidAfterF9(mode);
    expect(said).not.toContain('lên màn hình chủ trì');
    expect(said).toMatch(new RegExp(`kết luận 1; sẽ hiện ra khi chiếu lại.*${word}`));
  });
});
