/**
 * What a file really is, by its bytes and not by its name: spreadsheets that can be read, and other things that
 * are sometimes renamed to one.
 */
import { CFB } from "@e965/xlsx";
import { readDirectory, readSmallEntry, type ArchiveEntry } from "./archive";

/** Spreadsheets that can be read. */
export type SheetFormat = "xlsx" | "ods" | "xls" | "csv";

/** What else a file was found to be; each has its word for people. */
export type OtherThing =
  | "picture"
  | "pdf"
  | "word"
  | "presentation"
  | "web-page"
  | "xml"
  | "rich-text"
  | "archive"
  | "binary-workbook"
  | "unknown";

export type FileKind =
  | { readonly kind: "sheet"; readonly format: SheetFormat; readonly entries: readonly ArchiveEntry[] }
  | { readonly kind: "other"; readonly thing: OtherThing }
  | { readonly kind: "encrypted" | "damaged" };

const MAGIC: readonly { readonly bytes: readonly number[]; readonly thing: OtherThing }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], thing: "picture" },
  { bytes: [0xff, 0xd8, 0xff], thing: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], thing: "picture" },
  { bytes: [0x42, 0x4d], thing: "picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46], thing: "pdf" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], thing: "rich-text" },
  { bytes: [0x52, 0x61, 0x72, 0x21], thing: "archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], thing: "archive" },
  { bytes: [0x1f, 0x8b], thing: "archive" },
];
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Looks at a file that is not empty. Text of any kind counts as "csv" unless it is a page or another format. */
export async function kindOf(bytes: Uint8Array): Promise<FileKind> {
  if (startsWith(bytes, ZIP)) return archiveKind(bytes);
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  const known = MAGIC.find(({ bytes: magic }) => startsWith(bytes, magic));
  if (known) return { kind: "other", thing: known.thing };
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

async function archiveKind(bytes: Uint8Array): Promise<FileKind> {
  const entries = readDirectory(bytes);
  if (!entries) return { kind: "damaged" };
  if (entries.some(({ encrypted }) => encrypted)) return { kind: "encrypted" };
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (has("xl/workbook.xml")) return { kind: "sheet", format: "xlsx", entries };
  if (has("xl/workbook.bin")) return { kind: "other", thing: "binary-workbook" };
  if (has("word/document.xml")) return { kind: "other", thing: "word" };
  if (has("ppt/presentation.xml")) return { kind: "other", thing: "presentation" };
  const mimetype = await readSmallEntry(bytes, entries, "mimetype");
  if (!has("content.xml") || !mimetype?.includes("opendocument")) return { kind: "other", thing: "archive" };
  if (mimetype.includes("text")) return { kind: "other", thing: "word" };
  if (!mimetype.includes("spreadsheet")) return { kind: "other", thing: "presentation" };
  const manifest = await readSmallEntry(bytes, entries, "META-INF/manifest.xml");
  if (manifest?.includes("encryption-data")) return { kind: "encrypted" };
  return { kind: "sheet", format: "ods", entries };
}

/** Office files of before 2007, and encrypted newer ones, are compound files of streams with names. */
function compoundKind(bytes: Uint8Array): FileKind {
  const names = streamNames(bytes);
  if (!names) return { kind: "damaged" };
  const has = (name: string): boolean => names.includes(name);
  if (has("EncryptedPackage")) return { kind: "encrypted" };
  if (has("Workbook") || has("Book")) return { kind: "sheet", format: "xls", entries: [] };
  if (has("WordDocument")) return { kind: "other", thing: "word" };
  return { kind: "other", thing: has("PowerPoint Document") ? "presentation" : "unknown" };
}

function streamNames(bytes: Uint8Array): readonly string[] | null {
  try {
    const paths: unknown = CFB.read(bytes, { type: "buffer" }).FullPaths;
    return Array.isArray(paths) ? paths.map((path) => String(path).split("/").at(-1) ?? "") : null;
  } catch {
    return null;
  }
}

function textKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isWide && head.includes(0)) return { kind: "other", thing: "unknown" };
  const start = new TextDecoder().decode(head).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<meta|<head)/.test(start)) return { kind: "other", thing: "web-page" };
  if (start.startsWith("<?xml"))
    return { kind: "other", thing: start.includes("<html") ? "web-page" : "xml" };
  return { kind: "sheet", format: "csv", entries: [] };
}
