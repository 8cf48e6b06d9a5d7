import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component whose code is fetched apart from the window's. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches the code, so that the component is there at once when it is needed. */
  readonly preload: () => Promise<void>;
}

/**
 * Like `React.lazy`, but drawn in the same step when its code is there: React shows what it waited for up to 300 ms
 * late, and keys that are typed meanwhile would go elsewhere.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  async function preload(): Promise<void> {
    Loaded ??= await load();
  }
  function LoadedLater(props: Props): ReactNode {
    const [, redraw] = useState(Loaded !== null);
    useEffect(() => {
      if (!Loaded) void preload().then(() => redraw(true));
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(LoadedLater, { preload });
}
