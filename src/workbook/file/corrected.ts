/**
 * An .xlsx with some of its cells changed and everything else as it was: the file's own package, in which the sheets' XML is
 * changed at those cells alone. It is read back before it is handed out; where it does not say what it should, nothing is.
 */
import type { Grid } from "../../sheet/grid";
import { FROM_1904, isDayFormat } from "../../sheet/number-format";
import { findEntry, inflateEntry, readArchive, type Archive, type ArchiveEntry } from "./archive";
import { sameValues } from "./corrected-values";
import { Budget, LIMITS } from "./limits";
import { checksum, written, type ArchivePart } from "./pack";
import { damaged } from "./problem";
import { readWorkbook } from "./read";
import type { Formulas } from "./recalculate";
import { attribute, correctedSheet, escaped, type CellChange } from "./xlsx/corrected-sheet";
import { mainPart, readRelations, type Package } from "./xlsx/part";
import { WORKBOOK } from "./xlsx/read-xlsx";
import { readTables } from "./xlsx/tables";
import { readWorkbookPart } from "./xlsx/workbook-part";

/** A sheet as it stands now, and what of it is another than in the file. */
export interface CorrectedSheet {
  readonly grid: Grid;
  readonly formulas: Formulas;
  readonly changes: readonly CellChange[];
}

const CONTENT_TYPES = "[Content_Types].xml";

/** The bytes of the file with these changes. `sheets` are all of the file's, changed or not. */
export async function correctedFile(
  bytes: Uint8Array,
  name: string,
  sheets: readonly CorrectedSheet[],
): Promise<Uint8Array> {
  const budget = new Budget(LIMITS);
  const file = { archive: readArchive(bytes, budget), budget };
  const main = (await mainPart(file)) || WORKBOOK;
  const relations = await readRelations(file, main);
  const { sheets: entries, from1904 } = await readWorkbookPart(file, main);
  const parts = new Map<string, string>();
  for (const { name: sheet, relation } of entries) {
    const corrected = sheets.find(({ grid }) => grid.sheet === sheet);
    const part = relations.find(({ id }) => id === relation)?.target;
    if (!corrected || corrected.changes.length === 0 || part === undefined) continue;
    const changes = corrected.changes.map((change) => asKept(change, corrected.grid, from1904));
    parts.set(part, correctedSheet(await textOf(file, part), changes));
    await nameTableColumns(file, part, changes, parts);
  }
  const chain = relations.find(({ kind }) => kind === "calcChain")?.target;
  if (chain !== undefined) await leaveOut(file, main, chain, parts);
  const made = await withParts(file.archive, parts, chain);
  await mustSay(made, name, sheets);
  // Formulas of other sheets are reckoned by Excel, as soon as it opens the file.
  const workbook = parts.get(main) ?? (await textOf(file, main));
  return withParts(file.archive, parts.set(main, askedToReckon(workbook)), chain);
}

/** A day counted as the file counts. */
function asKept(change: CellChange, { formats }: Grid, from1904: boolean): CellChange {
  const { value, row, column } = change;
  const isDay = from1904 && typeof value === "number" && isDayFormat(formats[row]?.[column] ?? "");
  return isDay ? { ...change, value: value - FROM_1904 } : change;
}

/** Excel refuses a table whose columns are called otherwise than the cells of its header. */
async function nameTableColumns(
  file: Package,
  sheet: string,
  changes: readonly CellChange[],
  parts: Map<string, string>,
): Promise<void> {
  const tables = await readTables(file, sheet);
  const isInHeader = ({ row, column }: CellChange): boolean =>
    tables.some(({ area }) => row === area.top && column >= area.left && column <= area.right);
  if (!changes.some(isInHeader)) return;
  for (const { kind, target } of await readRelations(file, sheet)) {
    if (kind !== "table") continue;
    const xml = await textOf(file, target);
    const table = tables.find(({ name }) => xml.includes(`displayName="${escaped(name)}"`));
    if (!table || /headerRowCount="0"/.test(xml)) continue;
    let column = table.area.left - 1;
    const named = xml.replace(/<((?:[\w.-]+:)?)tableColumn(?=\s)[^>]*>/g, (tag) => {
      column++;
      const change = changes.find((one) => one.row === table.area.top && one.column === column);
      if (!change) return tag;
      if (typeof change.value !== "string") throw damaged("a table's column without a name");
      const { value } = change;
      return tag.replace(/\sname="[^"]*"/, () => ` name="${escaped(value)}"`);
    });
    parts.set(target, named);
  }
}

/** The order in which formulas were reckoned last: Excel makes it anew, and minds one that names a cell without a formula. */
async function leaveOut(
  file: Package,
  main: string,
  chain: string,
  parts: Map<string, string>,
): Promise<void> {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const without = (xml: string, tag: string, is: (found: string) => boolean): string =>
    xml.replace(new RegExp(`<${tag}(?=\\s)[^>]*?/>`, "g"), (found) => (is(found) ? "" : found));
  parts.set(
    relations,
    without(await textOf(file, relations), "Relationship", (found) =>
      (attribute(found, "Type") ?? "").endsWith("/calcChain"),
    ),
  );
  parts.set(
    CONTENT_TYPES,
    without(await textOf(file, CONTENT_TYPES), "Override", (found) =>
      (attribute(found, "PartName") ?? "").toLowerCase().endsWith(chain.toLowerCase()),
    ),
  );
}

const BEFORE_RECKONING = ["definedNames", "externalReferences", "functionGroups", "sheets"];

function askedToReckon(workbook: string): string {
  const known = /<((?:[\w.-]+:)?)calcPr(?=[\s/>])[^>]*?(?=\/?>)/;
  if (known.test(workbook))
    return workbook.replace(
      known,
      (tag) => `${tag.replace(/\sfullCalcOnLoad\s*=\s*"[^"]*"/, "")} fullCalcOnLoad="1"`,
    );
  for (const before of BEFORE_RECKONING) {
    const end = new RegExp(`</((?:[\\w.-]+:)?)${before}\\s*>`);
    if (end.test(workbook))
      return workbook.replace(end, (tag, prefix: string) => `${tag}<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  throw damaged("a workbook without sheets");
}

async function textOf({ archive, budget }: Package, part: string): Promise<string> {
  const entry = findEntry(archive, part);
  if (!entry) throw damaged(`${part} is not there`);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  await inflateEntry(entry, budget, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
}

/** The archive with some of its parts written anew, the others as they are packed. */
async function withParts(
  archive: Archive,
  parts: ReadonlyMap<string, string>,
  leftOut: string | undefined,
): Promise<Uint8Array> {
  const anew = new Map([...parts].map(([part, text]) => [findEntry(archive, part), text]));
  const gone = leftOut === undefined ? undefined : findEntry(archive, leftOut);
  const kept = [...archive.values()].filter((entry) => entry !== gone);
  return written(
    await Promise.all(
      kept.map((entry) => {
        const text = anew.get(entry);
        return text === undefined ? asItIs(entry) : packedText(entry.name, text);
      }),
    ),
  );
}

function asItIs({ name, packed, deflated, declared, sum }: ArchiveEntry): ArchivePart {
  return { name, packed, deflated, size: declared, sum };
}

/** Packed by the platform: a library for it would come with the code that reads files, which every page loads first. */
async function packedText(name: string, text: string): Promise<ArchivePart> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, packed, deflated: true, size: bytes.length, sum: checksum(bytes) };
}

/** Throws where the file does not say what the sheets say. */
async function mustSay(bytes: Uint8Array, name: string, sheets: readonly CorrectedSheet[]): Promise<void> {
  const read = await readWorkbook(bytes, name, { formats: true });
  const isSame =
    read.ok &&
    sheets.every(({ grid, formulas, changes }, i) => {
      const own = read.sheets[i];
      const ownFormulas = read.formats.get(grid.sheet)?.formulas ?? new Map<string, string>();
      return (
        own?.sheet === grid.sheet &&
        sameValues(own.values, grid.values) &&
        changes.every(({ row, column }) => {
          const at = `${row},${column}`;
          return formulas.get(at) === undefined || ownFormulas.get(at) === formulas.get(at);
        })
      );
    });
  if (!isSame) throw damaged("the corrected file does not say what the sheets say");
}
