/**
 * A text as a Word document, as Party offices set one: A4, Times New Roman 14, justified, the first line indented by 10 mm, the headline bold and centred (conventions of 2026). Points are a list of Word's own, so
 * that they can be gone on with; each begins with a dash.
 */
import type { Paragraph as DocumentParagraph } from "docx";

/** The text of a point has no dash: that is the list's. */
export type DocumentStyle = "headline" | "body" | "point" | "caption" | "byline";

export interface DocumentLine {
  readonly style: DocumentStyle;
  readonly text: string;
}

const FONT = "Times New Roman";
/** The list of points, by name. */
const POINTS = "points";
/** Half points. */
const SIZE = 28;
const HEADLINE_SIZE = 30;
const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
const A4 = { width: twips(210), height: twips(297) };
/** Six points between paragraphs, lines of 18 points at least. */
const SPACING = { before: 0, after: 120, line: 360, lineRule: "atLeast" } as const;

/** The margins of a page, in millimetres. */
export type Margins = Readonly<Record<"top" | "bottom" | "left" | "right", number>>;

/** The bytes of a .docx. The library is loaded when it is first needed. */
export async function writeDocument(lines: readonly DocumentLine[], marginsMm: Margins): Promise<Blob> {
  const { AlignmentType, Document, LevelFormat, LevelSuffix, Packer, Paragraph, TextRun } =
    await import("docx");
  const indent = { left: 0, firstLine: twips(10) };
  const looks = {
    headline: { alignment: AlignmentType.CENTER },
    body: { alignment: AlignmentType.JUSTIFIED, indent },
    point: { alignment: AlignmentType.JUSTIFIED, numbering: { reference: POINTS, level: 0 } },
    caption: { alignment: AlignmentType.LEFT },
    byline: { alignment: AlignmentType.RIGHT },
  };
  const children = lines.map(({ style, text }): DocumentParagraph => {
    const run = new TextRun({
      text,
      font: FONT,
      size: style === "headline" ? HEADLINE_SIZE : SIZE,
      bold: style === "headline" || style === "byline",
      italics: style === "caption",
    });
    return new Paragraph({ ...looks[style], spacing: SPACING, children: [run] });
  });
  const { top, bottom, left, right } = marginsMm;
  const margin = { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
  const file = new Document({
    creator: "",
    lastModifiedBy: "",
    numbering: {
      config: [
        {
          reference: POINTS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "-",
              suffix: LevelSuffix.SPACE,
              style: { paragraph: { indent }, run: { font: FONT } },
            },
          ],
        },
      ],
    },
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [{ properties: { page: { size: A4, margin } }, children }],
  });
  return Packer.toBlob(file);
}
