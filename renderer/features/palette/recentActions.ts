const most = 12;
let recent: readonly string[] = [];

/** The ids of the actions that were taken from the palette, the last one first. */
export function recentActions(): readonly string[] {
  return recent;
}

export function rememberAction(id: string): void {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, most);
}
