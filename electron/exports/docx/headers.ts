import { BorderStyle, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { draftMark } from '../pdf/layout.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { eighths, halfPoints, twips } from './units.ts';

/** The headers of a section: that of its first page, and that of all others. */
export interface Headers {
  readonly first: Header;
  readonly default: Header;
}

/**
 * Row 33: the page number as a field, upright, centred over the text, from page 2 of the document and of each appendix
 * on; on a draft with the mark at its left.
 * @param isFirstMarked whether page 1 too has the mark of a draft in its margin
 */
export function headersOf(isDraft: boolean, isFirstMarked: boolean, { page }: Sheet): Headers {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const plain = (children: readonly TextRun[]) => new Paragraph({ style: 'Header', children });
  const marked = (children: readonly TextRun[]) =>
    new Paragraph({
      style: 'Header',
      alignment: 'left',
      tabStops: [{ type: 'center', position: twips(page.textWidth / 2) }],
      children: [runningMark(), new TextRun({ children: [new Tab()] }), ...children],
    });
  return {
    first: new Header({ children: [isFirstMarked ? marked([]) : plain([])] }),
    default: new Header({ children: [isDraft ? marked([number]) : plain([number])] }),
  };
}

function runningMark(): TextRun {
  return new TextRun({
    // No-break spaces hold the border off the letters.
    text: `\u00A0${draftMark.text}\u00A0`,
    bold: true,
    size: halfPoints(draftMark.running.size),
    border: { style: BorderStyle.SINGLE, size: eighths(draftMark.ruleWidth), space: 0, color: 'auto' },
  });
}
