import { useScreenKey } from './useScreenKey.ts';

const onward = ['PageDown', 'ArrowRight', ' '];
const back = ['PageUp', 'ArrowLeft'];

/** Turns pages by the keys that a presenter's remote control sends. */
export function usePageKeys(turn: (by: 1 | -1) => void, isOn: boolean): void {
  useScreenKey(onward, isOn ? () => turn(1) : null);
  useScreenKey(back, isOn ? () => turn(-1) : null);
}
