/** What the application menu can ask of the secretary's window. */
export const menuActions = [
  'newMeeting',
  'openList',
  'importRecord',
  'exportRecord',
  'exportDocuments',
  'showKeys',
  'showSettings',
] as const;
export type MenuAction = (typeof menuActions)[number];
