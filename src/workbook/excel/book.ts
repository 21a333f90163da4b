/**
 * What the workbook is at this moment: its sheets, which of them are ours, which one is looked at, what is protected, what
 * was chosen for it. One request; every click begins with it, since others may have changed the workbook meanwhile.
 */
import { parseTag, TAG, UNFINISHED, type MadeKind, type SheetTag } from "./sheet-tag";

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Null where it is none of ours. */
  readonly tag: SheetTag | null;
  /** It has a tag of ours, be it one that another version wrote and that is not understood. */
  readonly isTagged: boolean;
}

/** Where something stands on a sheet, counted from 0; null for a sheet without a value. */
export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface BookView {
  readonly name: string;
  readonly sheets: readonly SheetView[];
  readonly active: SheetView | null;
  /** What is used of the active sheet, and of the one that was asked about besides, by the sheet's id. */
  readonly used: ReadonlyMap<string, UsedArea | null>;
  readonly structureProtected: boolean;
  /** What was chosen, as it was kept; null where nothing was. */
  readonly choices: string | null;
}

/** Under this name the choices are kept in the workbook's settings. */
export const CHOICES = "DaiHoi.LuaChon";

/** Something that was asked for: after the next sync it gives the answer. */
export type Loaded<Answer> = () => Answer;

/** `besides`: the id of a sheet of which it is asked as well what is used; it may be gone. */
export function loadBook(context: Excel.RequestContext, besides: string | null = null): Loaded<BookView> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  const usedOfActive = loadUsedArea(active);
  const usedBesides = besides === null ? null : loadUsedArea(worksheets.getItemOrNullObject(besides));
  const choices = workbook.settings.getItemOrNullObject(CHOICES);
  workbook.load("name");
  worksheets.load(
    "items/id,items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
  );
  active.load("id");
  protection.load("protected");
  choices.load("value");
  return () => {
    const sheets = worksheets.items.map((sheet): SheetView => {
      const property = sheet.customProperties.items.find(({ key }) => key === TAG);
      const { id, name, visibility } = sheet;
      const tag = property ? parseTag(property.value) : null;
      return { id, name, hidden: visibility !== "Visible", tag, isTagged: property !== undefined };
    });
    const kept: unknown = choices.isNullObject ? null : choices.value;
    return {
      name: workbook.name,
      sheets,
      active: sheets.find(({ id }) => id === active.id) ?? null,
      used: new Map([
        ...(besides !== null && usedBesides ? [[besides, usedBesides()] as const] : []),
        [active.id, usedOfActive()],
      ]),
      structureProtected: protection.protected,
      choices: typeof kept === "string" ? kept : null,
    };
  };
}

export function loadUsedArea(sheet: Excel.Worksheet): Loaded<UsedArea | null> {
  // Values only: formats reach down to the last row of many a sheet.
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  };
}

/**
 * Our sheet of a kind. A copy that somebody made of it carries its tag as well: the id decides, and where that is not known
 * (Excel gave the sheet another) the name does. The sheet kept from before is asked for with `previous`.
 */
export function ownSheet({ sheets }: BookView, kind: MadeKind, previous = false): SheetView | null {
  const tagged = sheets.filter(({ tag }) => tag?.kind === kind && tag.previous === previous);
  const sure = tagged.find(({ id, tag }) => tag?.id === id);
  return sure ?? tagged.find(({ name, tag }) => tag?.name === name) ?? null;
}

/** What was kept of our sheet by a run that never said that it was done: the sheet itself may be half made. Else null. */
export function keptByHalf(book: BookView, { tag }: SheetView): SheetView | null {
  const kept = tag && ownSheet(book, tag.kind, true);
  return kept?.tag && tag && ![UNFINISHED, tag.run].includes(kept.tag.run) ? kept : null;
}

/** Whether a sheet is one that results may stand on: people's own, and joined results; no other of ours, nor of another version of ours. */
export function holdsResults({ isTagged, tag }: SheetView): boolean {
  return !isTagged || (tag?.kind === "joined" && !tag.previous);
}

/** The sheets that are read for results; one of joined results that is not whole is not. */
export function sourceSheets(book: BookView): readonly SheetView[] {
  const joined = ownSheet(book, "joined");
  return book.sheets.filter(
    (sheet) =>
      holdsResults(sheet) && sheet.tag?.run !== UNFINISHED && !(sheet === joined && keptByHalf(book, sheet)),
  );
}

/** Whether what we kept is still as we left it: somebody who shows it, or gives it a name, has made it his own. */
export function isLeftAlone({ hidden, name, tag }: SheetView): boolean {
  return hidden && name === tag?.name;
}
