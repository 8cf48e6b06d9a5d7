/** One thing that can be done, as the palette shows it. */
export interface PaletteAction {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** As it is drawn; null where it has none. */
  readonly key: string | null;
  /** Why it can't be done now, in words; null when it can. */
  readonly reason: string | null;
  readonly run: () => void;
}
