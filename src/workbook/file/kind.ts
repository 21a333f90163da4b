/**
 * What a file really is, by its bytes and not by its name: spreadsheets that can be read, and other things that
 * are sometimes renamed to one.
 */
import { findEntry, readArchive, readSmallEntry, type Archive } from "./archive";
import type { Budget } from "./limits";
import { decodeText } from "./csv";
import { Refusal, type OtherThing, type SheetFormat } from "./problem";
import { mainPart } from "./xlsx/part";

/** What is read by another library than ours. */
export type OtherFile =
  | { readonly format: "ods"; readonly archive: Archive }
  | { readonly format: Exclude<SheetFormat, "xlsx" | "docx" | "ods"> };

export type FileKind =
  | { readonly kind: "sheet"; readonly format: "xlsx"; readonly archive: Archive }
  | { readonly kind: "sheet"; readonly format: "docx"; readonly archive: Archive }
  | ({ readonly kind: "sheet" } & OtherFile)
  /** A text of Word of before 2007 (.doc), or of another kind (.rtf, .odt): its tables are not read. */
  | { readonly kind: "old-document" }
  | { readonly kind: "other"; readonly thing: OtherThing };

const MAGIC: readonly { readonly bytes: readonly number[]; readonly thing: OtherThing }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], thing: "picture" },
  { bytes: [0xff, 0xd8, 0xff], thing: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], thing: "picture" },
  { bytes: [0x42, 0x4d], thing: "picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46], thing: "pdf" },
  { bytes: [0x52, 0x61, 0x72, 0x21], thing: "archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], thing: "archive" },
  { bytes: [0x1f, 0x8b], thing: "archive" },
];
const ZIP = [0x50, 0x4b];
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Looks at a file that is not empty. Text of any kind counts as "csv" unless it is a page or another format; a page with a
 * table is a spreadsheet, as web systems give them. Refuses what is damaged or encrypted.
 */
export async function kindOf(bytes: Uint8Array, budget: Budget): Promise<FileKind> {
  if (startsWith(bytes, ZIP)) return archiveKind(bytes, budget);
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  if (startsWith(bytes, RICH_TEXT)) return { kind: "old-document" };
  const known = MAGIC.find(({ bytes: magic }) => startsWith(bytes, magic));
  if (known) return { kind: "other", thing: known.thing };
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

async function archiveKind(bytes: Uint8Array, budget: Budget): Promise<FileKind> {
  const archive = readArchive(bytes, budget);
  for (const { encrypted, name } of archive.values()) if (encrypted) throw locked(name);
  const has = (name: string): boolean => findEntry(archive, name) !== undefined;
  const mimetype = has("content.xml") ? await readSmallEntry(archive, "mimetype", budget) : "";
  if (mimetype.includes("opendocument")) return openDocumentKind(archive, mimetype, budget);
  // A workbook's first part may have any name.
  const main = has(WORKBOOK) ? WORKBOOK : await mainPart({ archive, budget });
  if (main.endsWith(".bin") || has("xl/workbook.bin")) return { kind: "other", thing: "binary-workbook" };
  if (main.startsWith("word/") || has("word/document.xml")) return { kind: "sheet", format: "docx", archive };
  if (main.startsWith("ppt/") || has("ppt/presentation.xml")) return { kind: "other", thing: "presentation" };
  return has(main) ? { kind: "sheet", format: "xlsx", archive } : { kind: "other", thing: "archive" };
}

const WORKBOOK = "xl/workbook.xml";

async function openDocumentKind(archive: Archive, mimetype: string, budget: Budget): Promise<FileKind> {
  if (mimetype.includes("text")) return { kind: "old-document" };
  if (!mimetype.includes("spreadsheet")) return { kind: "other", thing: "presentation" };
  const manifest = await readSmallEntry(archive, "META-INF/manifest.xml", budget);
  if (manifest.includes("encryption-data")) throw locked("content.xml");
  return { kind: "sheet", format: "ods", archive };
}

function locked(name: string): Refusal {
  return new Refusal({ code: "encrypted" }, name);
}

async function compoundKind(bytes: Uint8Array): Promise<FileKind> {
  const { streamNames } = await import("./sheetjs");
  const names = streamNames(bytes);
  const has = (name: string): boolean => names.includes(name);
  if (has("EncryptedPackage")) throw locked("EncryptedPackage");
  if (has("Workbook") || has("Book")) return { kind: "sheet", format: "xls" };
  if (has("WordDocument")) return { kind: "old-document" };
  return { kind: "other", thing: has("PowerPoint Document") ? "presentation" : "unknown" };
}

function textKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isWide && head.includes(0)) return { kind: "other", thing: "unknown" };
  const start = decodeText(head)
    .replace(/^\ufeff/, "")
    .trimStart()
    .toLowerCase();
  if (start.startsWith("mime-version:")) return { kind: "other", thing: "web-page" };
  const isXml = start.startsWith("<?xml");
  if (isXml && start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    if (!start.includes("<html")) return { kind: "sheet", format: "spreadsheetml" };
  if (isXml ? start.includes("<html") : PAGE.test(start))
    return hasTable(bytes) ? { kind: "sheet", format: "html" } : { kind: "other", thing: "web-page" };
  return isXml ? { kind: "other", thing: "xml" } : { kind: "sheet", format: "csv" };
}

/** How pages and pieces of pages begin. */
const PAGE =
  /^<(?:!doctype html|!--|html|head|meta|title|style|body|div|center|p|h[1-6]|font|table|tr)(?=[\s>-])/;

function hasTable(bytes: Uint8Array): boolean {
  return /<table[\s>]/i.test(decodeText(bytes));
}
