import { type ReactNode, useEffect, useRef, useState } from 'react';

interface ChunksProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** Always drawn, wherever it is. */
  readonly selectedId: string | null;
  /** About how high a line is, in CSS pixels, for the scroll bar. */
  readonly lineHeight: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

const chunkSize = 30;

/** The lines of a long list, drawn as they come near to being seen: a list of thousands appears as fast as a short one. */
export function Chunks<Item>({ items, idOf, selectedId, lineHeight, children }: ChunksProps<Item>) {
  const starts = Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) => index * chunkSize);
  return starts.map((start) => {
    const chunk = items.slice(start, start + chunkSize);
    return (
      <Chunk key={start} isWanted={chunk.some((item) => idOf(item) === selectedId)} height={chunk.length * lineHeight}>
        {() => chunk.map((item, index) => children(item, start + index))}
      </Chunk>
    );
  });
}

interface ChunkProps {
  readonly isWanted: boolean;
  readonly height: number;
  readonly children: () => ReactNode;
}

/** Stays drawn once it was. */
function Chunk({ isWanted, height, children }: ChunkProps) {
  const place = useRef<HTMLDivElement>(null);
  const [wasNear, setNear] = useState(false);
  const isDrawn = isWanted || wasNear;

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const root = element.closest('[role="grid"]');
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { root, rootMargin: '800px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Chosen once: the selection that draws a chunk may leave it again.
  if (isWanted && !wasNear) setNear(true);
  return isDrawn ? children() : <div ref={place} style={{ height }} />;
}
