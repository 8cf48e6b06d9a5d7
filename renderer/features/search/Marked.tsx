import { snippetOf } from './snippet.ts';

/** A text with what was found in it marked. */
export function Marked({ text, tokens }: { readonly text: string; readonly tokens: readonly string[] }) {
  return snippetOf(text, tokens).map(({ text: words, isFound }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn once
    isFound ? <mark key={index}>{words}</mark> : words,
  );
}
