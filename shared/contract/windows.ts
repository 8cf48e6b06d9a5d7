/** The windows there are; each has its own entry, bundle and rights. `printout` is never seen: it is what is printed. */
export const windowRoles = ['secretary', 'chair', 'printout'] as const;
export type WindowRole = (typeof windowRoles)[number];

/** Where every page comes from: a scheme of our own, so that a page has an origin and none but ours is ever loaded. */
export const appScheme = 'app';
export const appHost = 'bundle';
export const appOrigin = `${appScheme}://${appHost}` as const;

/** The page of a window. */
export function entryUrl(role: WindowRole): string {
  return `${appOrigin}/windows/${role}/index.html`;
}
