/** getCellProperties, setRowProperties and their like: properties of cells, rows or columns of a range, one by one. */
import { HostError, invalidArgument } from "../host-error";
import { type Area, columnsOf, isUnbounded, rowsOf } from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { ADD_IN } from "../model/events";
import { flag, record } from "./arguments";
import type { RangeApi } from "./range";
import { RangeFormatApi } from "./range-format";

export type Parts = "cells" | "rows" | "columns";

/** Names in these options, and the accessors that they stand for. */
const FORMAT_SCALARS = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "textOrientation",
  "indentLevel",
  "shrinkToFit",
] as const;
const FONT = ["name", "size", "bold", "italic", "underline", "strikethrough", "color"] as const;
const BORDERS = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  vertical: "InsideVertical",
  horizontal: "InsideHorizontal",
} as const;

/** The parts of an area: rows of cells, or whole rows or columns as far as they lie in it. */
function partsOf(area: Area, parts: Parts): Area[][] {
  const { top, left, bottom, right } = area;
  const rows = Array.from({ length: parts === "columns" ? 1 : rowsOf(area) }, (_, r) =>
    parts === "columns" ? { top, bottom } : { top: top + r, bottom: top + r },
  );
  return rows.map((row) =>
    Array.from({ length: parts === "rows" ? 1 : columnsOf(area) }, (_, c) =>
      parts === "rows" ? { ...row, left, right } : { ...row, left: left + c, right: left + c },
    ),
  );
}

export function readProperties(range: RangeApi, parts: Parts, wanted: unknown): unknown {
  const area = range.area();
  if (parts === "cells" ? isUnbounded(area) : rowsOf(area) > 100_000) throw invalidArgument();
  const options = record(wanted);
  const read = partsOf(area, parts).map((row) =>
    row.map((part) => readPart(range.sheet, part, parts, options)),
  );
  if (parts === "cells") return read;
  return parts === "rows" ? read.map(([only]) => only) : read[0];
}

function readPart(
  sheet: Sheet,
  part: Area,
  parts: Parts,
  options: Readonly<Record<string, unknown>>,
): unknown {
  const found: Record<string, unknown> = {};
  for (const [name, isWanted] of Object.entries(options)) {
    if (!isWanted) continue;
    if (name === "format") found.format = readFormat(sheet, part, record(isWanted));
    else if (name === "rowHidden" && parts === "rows") found.rowHidden = sheet.isRowHidden(part.top);
    else if (name === "rowIndex" && parts === "rows") found.rowIndex = part.top;
    else if (name === "columnHidden" && parts === "columns")
      found.columnHidden = sheet.columnLine(part.left).hidden;
    else if (name === "columnIndex" && parts === "columns") found.columnIndex = part.left;
    else throw new HostError("ApiNotFound", `Properties of ${parts}: ${name} is not built in this host.`);
  }
  return found;
}

function readFormat(sheet: Sheet, part: Area, options: Readonly<Record<string, unknown>>): unknown {
  const format = new RangeFormatApi(sheet, () => part);
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (name === "font") found.font = picked(format.font, FONT, record(wanted));
    else if (name === "fill") found.fill = picked(format.fill, ["color"], record(wanted));
    else if (name === "protection")
      found.protection = picked(format.protection, ["locked", "formulaHidden"], {});
    else if (name === "borders") found.borders = readBorders(format, record(wanted));
    else if (isFormatScalar(name)) found[name] = format[name];
    else throw new HostError("ApiNotFound", `Properties of formats: ${name} is not built in this host.`);
  }
  return found;
}

function isFormatScalar(name: string): name is (typeof FORMAT_SCALARS)[number] | "rowHeight" | "columnWidth" {
  return ["rowHeight", "columnWidth", ...FORMAT_SCALARS].includes(name);
}

function picked<Key extends string>(
  from: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
  wanted: Readonly<Record<string, unknown>>,
): unknown {
  const isAll = Object.keys(wanted).length === 0;
  return Object.fromEntries(
    keys.filter((key) => isAll || wanted[key] === true).map((key) => [key, from[key]]),
  );
}

function readBorders(format: RangeFormatApi, wanted: Readonly<Record<string, unknown>>): unknown {
  const isAll = Object.keys(wanted).length === 0;
  const found = Object.entries(BORDERS).flatMap(([name, edge]) => {
    const of = wanted[name] ?? wanted;
    if (!isAll && of === wanted && !("style" in wanted || "color" in wanted || "weight" in wanted)) return [];
    return [
      [name, picked(format.borders.getItem(edge), ["style", "color", "weight"], isAll ? {} : record(of))],
    ];
  });
  return Object.fromEntries(found);
}

export function setProperties(range: RangeApi, parts: Parts, given: unknown): void {
  const area = range.area();
  if (!Array.isArray(given)) throw invalidArgument();
  const list: readonly unknown[] = given;
  const rows = parts === "columns" ? [list] : parts === "rows" ? list.map((one) => [one]) : list;
  const places = partsOf(area, parts);
  const fits =
    rows.length === places.length &&
    rows.every((row, r) => Array.isArray(row) && row.length === places[r]?.length);
  if (!fits) throw invalidArgument();
  for (const [r, row] of rows.entries()) {
    if (!Array.isArray(row)) continue;
    for (const [c, properties] of row.entries()) {
      const part = places[r]?.[c];
      if (part && properties !== null) setPart(range.sheet, part, parts, record(properties));
    }
  }
}

function setPart(
  sheet: Sheet,
  part: Area,
  parts: Parts,
  properties: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "format") setFormat(new RangeFormatApi(sheet, () => part), record(value));
    else if (name === "rowHidden" && parts === "rows")
      sheet.setHidden(part.top, part.bottom, flag(value), ADD_IN);
    else if (name === "columnHidden" && parts === "columns") {
      sheet.grid.columns.set(part.left, { ...sheet.columnLine(part.left), hidden: flag(value) });
    } else throw new HostError("ApiNotFound", `Properties of ${parts}: ${name} is not built in this host.`);
  }
}

function setFormat(format: RangeFormatApi, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "font") assign(format.font, FONT, record(value));
    else if (name === "fill") assign(format.fill, ["color"], record(value));
    else if (name === "protection") assign(format.protection, ["locked", "formulaHidden"], record(value));
    else if (name === "borders") setBorders(format, record(value));
    else if (isFormatScalar(name)) format[name] = value;
    else throw new HostError("ApiNotFound", `Properties of formats: ${name} is not built in this host.`);
  }
}

function setBorders(format: RangeFormatApi, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const edge = Object.entries(BORDERS).find(([side]) => side === name)?.[1];
    if (!edge) throw new HostError("ApiNotFound", `Borders: ${name} is not built in this host.`);
    assign(format.borders.getItem(edge), ["style", "weight", "color"], record(value));
  }
}

function assign<Key extends string>(
  to: Partial<Record<Key, unknown>>,
  keys: readonly Key[],
  values: Readonly<Record<string, unknown>>,
): void {
  const unknown = Object.keys(values).find((name) => !keys.some((key) => key === name));
  if (unknown !== undefined) throw new HostError("ApiNotFound", `${unknown} is not built in this host.`);
  for (const key of keys) if (values[key] !== undefined && values[key] !== null) to[key] = values[key];
}
