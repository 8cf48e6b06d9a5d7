const namespace = 'http://www.w3.org/2000/svg';

/** An element of SVG; what is null is left out. */
export function svgElement<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string | number | null>>,
): SVGElementTagNameMap[N] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, String(value));
  }
  return element;
}
