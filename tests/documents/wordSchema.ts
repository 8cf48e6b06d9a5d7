/**
 * The order in which WordprocessingML wants the parts of an element (ISO/IEC 29500-1, Annex A, as far as it is used
 * here). Word does not open a file that has them in another one; LibreOffice does.
 */
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'pPr: pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr',
    'rPr: rStyle rFonts b bCs i iCs caps smallCaps strike noProof vanish color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang',
    'pBdr: top left bottom right between bar',
    'numPr: ilvl numId',
    'tbl: tblPr tblGrid tr',
    'tblPr: tblStyle tblpPr tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
    'tblBorders: top left bottom right insideH insideV',
    'tblCellMar: top left bottom right',
    'tr: trPr tc',
    'tc: tcPr tbl|p',
    'tcPr: cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign',
    'tcMar: top left bottom right',
    'p: pPr r',
    'sectPr: headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols vAlign titlePg textDirection bidi docGrid',
    'numbering: abstractNum num',
    'abstractNum: nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    'lvl: start numFmt lvlRestart pStyle isLgl suff lvlText legacy lvlJc pPr rPr',
    'num: abstractNumId lvlOverride',
    'styles: docDefaults latentStyles style',
    'style: name aliases basedOn next link hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
  ].map((line) => {
    const [element = '', parts = ''] = line.split(': ');
    return [element, parts.split(' ')];
  }),
);

/** Every element whose parts stand in another order, or are not known here. Nothing when all is well. */
export function orderFaults(xml: string): readonly string[] {
  const faults = new Set<string>();
  const open: { readonly name: string; at: number }[] = [];
  for (const [, closes, name = '', empty] of xml.matchAll(/<(\/?)w:(\w+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (closes) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && orders[parent.name];
    if (parent && order) {
      const at = order.findIndex((one) => one.split('|').includes(name));
      if (at < parent.at) faults.add(at < 0 ? `${name} in ${parent.name}` : `${name} in ${parent.name} too late`);
      parent.at = Math.max(parent.at, at);
    }
    if (!empty) open.push({ name, at: 0 });
  }
  return [...faults];
}
