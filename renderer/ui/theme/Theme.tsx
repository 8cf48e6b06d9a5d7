import { MantineProvider } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { mantineTheme } from './mantineTheme.ts';

/** Puts the look round a window's content: our tokens and Mantine's colours, light or dark. */
export function Theme({ scheme, children }: { readonly scheme: 'light' | 'dark'; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = scheme;
  }, [scheme]);
  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
