/** Below the table: notes, then who made the sheet and who signs it. */
import type { CongressSettings } from "../congress/settings";
import { usualSigner } from "../congress/organisation";
import { clean } from "../vietnamese/clean";
import { areaOf, heightOf, type ColumnSpan, type Frame } from "./frame";
import { placeAndDate, putLine } from "./letterhead";
import { rowHeight } from "../sheet/measure";
import type { SummaryOptions } from "./options";
import { nameValue, textValue, type SheetBuilder } from "./sheet-builder";
import { words } from "./words";

/** Four empty lines for signature and seal. */
const SIGNATURE_LINES = 4;
const SIGNATURE_LINE = { least: 12, air: 4 };

/** Puts a heading with its lines from row `top` on; returns the row that follows. */
export function putNotes(
  sheet: SheetBuilder,
  frame: Frame,
  [title, ...lines]: readonly string[],
  top: number,
  { spelling }: CongressSettings,
): number {
  let row = top;
  const put = (style: "notesTitle" | "noteLine", text: string): void => {
    const value = textValue(text, spelling);
    if (value?.kind !== "text") return;
    sheet.span(areaOf(row, frame.all), style, value);
    sheet.setHeight(row++, heightOf(value.text, style, frame.all, frame));
  };
  if (title !== undefined) put("notesTitle", title);
  for (const line of lines) put("noteLine", `- ${line}`);
  return row;
}

/** Puts the signatures from row `top` on; returns the row that follows. */
export function putSignatures(
  sheet: SheetBuilder,
  frame: Frame,
  options: SummaryOptions,
  issuers: readonly string[],
  top: number,
  settings: CongressSettings,
): number {
  let row = top;
  if (options.dateAt === "foot" || options.dateAt === "both") {
    const date = { text: placeAndDate(options), style: "placeAndDate" } as const;
    sheet.setHeight(row, putLine(sheet, frame, row, frame.rightHalf, date, settings));
    row++;
  }
  const preparer = options.preparerTitles ?? [words.preparer];
  const titles = (options.signerTitles ?? usualSigner(issuers)).filter((title) => clean(title) !== "");
  for (let i = 0; i < Math.max(preparer.length, titles.length); i++) {
    const style = i === 0 ? "signatureTitle" : "signatureRole";
    const put = (title: string | undefined, span: ColumnSpan): number =>
      putLine(sheet, frame, row, span, title === undefined ? undefined : { text: title, style }, settings);
    const height = Math.max(put(preparer[i], frame.leftHalf), put(titles[i], frame.rightHalf));
    sheet.setHeight(row++, height);
  }
  for (let i = 0; i < SIGNATURE_LINES; i++) sheet.setHeight(row++, SIGNATURE_LINE.least, SIGNATURE_LINE.air);
  sheet.span(areaOf(row, frame.leftHalf), "signatureName", nameValue(options.preparerName ?? ""));
  sheet.span(areaOf(row, frame.rightHalf), "signatureName", nameValue(options.signerName ?? ""));
  sheet.setHeight(row, rowHeight(1, 13));
  return row + 1;
}
