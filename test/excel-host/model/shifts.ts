/** Inserting and deleting cells: everything that knows a place on the sheet follows. */
import { HostError, invalidArgument } from "../host-error";
import {
  type Area,
  columnsOf,
  contains,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  moved,
  overlap,
  rowsOf,
} from "./addresses";
import type { ChangeType, Origin, ShiftDirection } from "./events";
import { type Line } from "./grid";
import type { Sheet } from "./sheet";

export function insertCells(sheet: Sheet, area: Area, shift: unknown, origin: Origin): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  const down = (shift === "Down" || isWholeRows(area)) && !(isWholeColumns(area) && !isWholeRows(area));
  const whole = down ? isWholeRows(area) : isWholeColumns(area);
  sheet.checkUnlocked(area, whole ? (down ? "allowInsertRows" : "allowInsertColumns") : "allowInsertRows");
  const behind = tail(area, down);
  checkNotCut(sheet, behind, down);
  const count = down ? rowsOf(area) : columnsOf(area);
  const used = sheet.grid.used(behind, true);
  const after = used && moved(used, down ? count : 0, down ? 0 : count);
  if (after && !isOnSheet(after)) throw new HostError("NonBlankCellOffSheet");
  follow(sheet, (place) => inserted(place, area, down));
  const kept = clipped(behind, count, down);
  if (kept) sheet.grid.move(kept, down ? count : 0, down ? 0 : count);
  if (whole) shiftLines(sheet, down, down ? area.top : area.left, count);
  likeNeighbours(sheet, area, down);
  const changeType = whole ? (down ? "RowInserted" : "ColumnInserted") : "CellInserted";
  tell(sheet, area, changeType, down ? "ShiftCellDown" : "ShiftCellRight", origin);
}

export function deleteCells(sheet: Sheet, area: Area, shift: unknown, origin: Origin): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const up = (shift === "Up" || isWholeRows(area)) && !(isWholeColumns(area) && !isWholeRows(area));
  const whole = up ? isWholeRows(area) : isWholeColumns(area);
  sheet.checkUnlocked(area, whole ? (up ? "allowDeleteRows" : "allowDeleteColumns") : "allowDeleteRows");
  checkNotCut(sheet, tail(area, up), up);
  follow(sheet, (place) => deleted(place, area, up));
  const count = up ? rowsOf(area) : columnsOf(area);
  sheet.grid.forget(area);
  const behind = tail(area, up);
  const rest = up ? { ...behind, top: area.bottom + 1 } : { ...behind, left: area.right + 1 };
  if (isOnSheet(rest)) sheet.grid.move(rest, up ? -count : 0, up ? 0 : -count);
  if (whole) shiftLines(sheet, up, up ? area.top : area.left, -count);
  const changeType = whole ? (up ? "RowDeleted" : "ColumnDeleted") : "CellDeleted";
  tell(sheet, area, changeType, up ? "ShiftCellUp" : "ShiftCellLeft", origin);
}

/** The area and all cells below it, or to the right of it. */
function tail(area: Area, down: boolean): Area {
  return down ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
}

/** What of an area can move on without leaving the sheet. */
function clipped(area: Area, count: number, down: boolean): Area | null {
  const rest = down ? { ...area, bottom: LAST_ROW - count } : { ...area, right: LAST_COLUMN - count };
  return isOnSheet(rest) ? rest : null;
}

/** Merged areas and tables that would be torn: part of them moves and part does not. */
function checkNotCut(sheet: Sheet, moving: Area, down: boolean): void {
  const lane = down ? { ...moving, top: 0 } : { ...moving, left: 0 };
  const areas = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  const isTorn = areas.some((area) => overlap(area, moving) && !contains(lane, area));
  if (isTorn) throw new HostError("InsertDeleteConflict");
}

function inserted(place: Area, area: Area, down: boolean): Area | null {
  const lane = down ? { ...area, top: 0, bottom: LAST_ROW } : { ...area, left: 0, right: LAST_COLUMN };
  if (!contains(lane, place)) return place;
  const count = down ? rowsOf(area) : columnsOf(area);
  const grown = (first: number, last: number, at: number, end: number): readonly [number, number] => {
    if (last === end && first === 0) return [first, last];
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  };
  const [top, bottom] = down ? grown(place.top, place.bottom, area.top, LAST_ROW) : [place.top, place.bottom];
  const [left, right] = down
    ? [place.left, place.right]
    : grown(place.left, place.right, area.left, LAST_COLUMN);
  const next = { top, left, bottom: Math.min(bottom, LAST_ROW), right: Math.min(right, LAST_COLUMN) };
  return isOnSheet(next) ? next : null;
}

function deleted(place: Area, area: Area, up: boolean): Area | null {
  const lane = up ? { ...area, top: 0, bottom: LAST_ROW } : { ...area, left: 0, right: LAST_COLUMN };
  if (!contains(lane, place)) return place;
  if (contains(area, place)) return null;
  const [at, count] = up ? [area.top, rowsOf(area)] : [area.left, columnsOf(area)];
  const end = up ? LAST_ROW : LAST_COLUMN;
  const shrunk = (first: number, last: number): readonly [number, number] => {
    if (first === 0 && last === end) return [first, last];
    const start = first >= at + count ? first - count : Math.min(first, at);
    const stop = last >= at + count ? last - count : last >= at ? at - 1 : last;
    return [start, stop];
  };
  const [top, bottom] = up ? shrunk(place.top, place.bottom) : [place.top, place.bottom];
  const [left, right] = up ? [place.left, place.right] : shrunk(place.left, place.right);
  return { top, left, bottom, right };
}

/** Everything that knows places of this sheet learns where they are now. */
function follow(sheet: Sheet, next: (place: Area) => Area | null): void {
  const all = (areas: readonly Area[]): Area[] => areas.flatMap((area) => next(area) ?? []);
  sheet.shifts.push(next);
  sheet.merges = all(sheet.merges);
  sheet.page.area = all(sheet.page.area);
  sheet.page.titleRows = sheet.page.titleRows && next(sheet.page.titleRows);
  sheet.page.titleColumns = sheet.page.titleColumns && next(sheet.page.titleColumns);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = next(table.area);
    return area ? [{ ...table, area }] : [];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = next(validation.area);
    return area ? [{ ...validation, area }] : [];
  });
  sheet.workbook.rewriteReferences(sheet, next);
}

/** Sizes and looks of whole rows or columns move as well; new ones are like the one before. */
function shiftLines(sheet: Sheet, isRows: boolean, at: number, count: number): void {
  const lines = isRows ? sheet.grid.rows : sheet.grid.columns;
  const next = new Map<number, Line>();
  for (const [index, line] of lines) {
    if (index < at) next.set(index, line);
    else if (count > 0 || index >= at - count) next.set(index + count, line);
  }
  const before = lines.get(at - 1);
  for (let i = 0; i < count && before; i++) next.set(at + i, { ...before, hidden: false, filtered: false });
  if (isRows) sheet.grid.rows = next;
  else sheet.grid.columns = next;
}

/** New cells look like those above them, or to the left of them. */
function likeNeighbours(sheet: Sheet, area: Area, down: boolean): void {
  if ((down ? area.top : area.left) === 0) return;
  const edge = down
    ? { ...area, top: area.top - 1, bottom: area.top - 1 }
    : { ...area, left: area.left - 1, right: area.left - 1 };
  for (const [row, column, { format }] of [...sheet.grid.stored(edge)]) {
    if (!format) continue;
    for (let i = 1; i <= (down ? rowsOf(area) : columnsOf(area)); i++) {
      sheet.grid.putFormat(down ? row + i : row, down ? column : column + i, format);
    }
  }
}

function tell(
  sheet: Sheet,
  area: Area,
  changeType: ChangeType,
  shiftDirection: ShiftDirection,
  origin: Origin,
): void {
  sheet.touch();
  sheet.workbook.onEvent({
    kind: "changed",
    sheet: sheet.id,
    area,
    changeType,
    shiftDirection,
    values: null,
    origin,
  });
}
