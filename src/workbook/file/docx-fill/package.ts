/** A template as Word keeps it: its parts, those that hold text as trees, and back into a file that is a document. */
import { zipSync, type Zippable } from "fflate";
import { inflateEntry, type Archive } from "../archive";
import { kindOf } from "../kind";
import { Budget, LIMITS, LIMITS_OF_TEMPLATE } from "../limits";
import { damaged, Refusal, type FileProblem } from "../problem";
import type { Place } from "./mark";
import { isWord, pagesOfHeads, type PartPlace } from "./places";
import { attribute, below, child, parse, remove, write, type Element } from "./tree";

/** Why a file is no template that can be filled. */
export type TemplateProblem = FileProblem | NoTemplate;

/** A file that can be read, but is no template. */
export interface NoTemplate {
  readonly code: "macros" | "no-document";
}

export interface TextPart extends PartPlace {
  readonly root: Element;
}

export interface Template {
  readonly budget: Budget;
  readonly parts: readonly TextPart[];
  /** What stands in styles.xml; null where there is none. */
  readonly styles: Element | null;
  /** By name, in the archive's order. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type Opened =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: TemplateProblem };

const TYPES = "[Content_Types].xml";
const WITH_MACROS = /macroEnabled|vnd\.ms-office\.vbaProject/i;
const TEXT_PART =
  /wordprocessingml\.(document\.main|template\.main|header|footer|footnotes|endnotes|comments)\+xml$/;
const STYLES = /wordprocessingml\.styles\+xml$/;
const PART_KINDS: Readonly<Record<string, Place["part"]>> = {
  "document.main": "body",
  "template.main": "body",
  header: "header",
  footer: "footer",
  footnotes: "footnote",
  endnotes: "endnote",
  comments: "comment",
};

/** Opens a template. What is no .docx or .dotx, has macros, a password, is damaged or asks for too much is refused. */
export async function openTemplate(bytes: Uint8Array): Promise<Opened> {
  const budget = new Budget({ ...LIMITS, ...LIMITS_OF_TEMPLATE });
  try {
    if (bytes.length === 0) return refused({ code: "empty-file" });
    const file = await kindOf(bytes, budget);
    if (file.kind === "old-document") return refused({ code: "old-document" });
    if (file.kind === "other" || file.format !== "docx") return refused({ code: "no-document" });
    const files = await inflated(file.archive, budget);
    const types = parse(textOf(files.get(TYPES) ?? new Uint8Array()), budget);
    if ([...below(types)].some((one) => WITH_MACROS.test(attribute(one, "ContentType") ?? "")))
      return refused({ code: "macros" });
    const parts = textParts(types, files, budget);
    if (!parts.some(({ part }) => part === "body")) return refused({ code: "no-document" });
    const styles = partOfKind(types, files, STYLES);
    return {
      ok: true,
      template: { budget, parts, styles: styles && parse(textOf(styles), budget), files },
    };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    throw error;
  }
}

function refused(problem: TemplateProblem): Opened {
  return { ok: false, problem };
}

async function inflated(archive: Archive, budget: Budget): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of archive.values()) {
    const pieces: Uint8Array[] = [];
    await inflateEntry(entry, budget, (piece) => pieces.push(piece.slice()));
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    files.set(entry.name.replaceAll("\\", "/").replace(/^\/+/, ""), whole);
  }
  return files;
}

function partOfKind(types: Element, files: ReadonlyMap<string, Uint8Array>, kind: RegExp): Uint8Array | null {
  const entry = [...below(types)].find((one) => kind.test(attribute(one, "ContentType") ?? ""));
  return files.get((entry && attribute(entry, "PartName"))?.replace(/^\//, "") ?? "") ?? null;
}

function textParts(
  types: Element,
  files: ReadonlyMap<string, Uint8Array>,
  budget: Budget,
): readonly TextPart[] {
  const found = [...below(types)].flatMap((one): readonly TextPart[] => {
    const kind = TEXT_PART.exec(attribute(one, "ContentType") ?? "")?.[1];
    const part = kind === undefined ? undefined : PART_KINDS[kind];
    const name = (attribute(one, "PartName") ?? "").replace(/^\//, "");
    const file = files.get(name);
    if (part === undefined || !file) return [];
    const root = parse(textOf(file), budget);
    if (!isWord(root)) throw damaged(`${name} is no part of Word`);
    return [{ name, part, pages: null, root }];
  });
  const body = found.find(({ part }) => part === "body");
  if (!body) return [];
  const pages = pagesOfHeads(body.root);
  const names = new Map<string, Place["pages"]>();
  const relations = files.get(relationsOf(body.name));
  if (relations)
    for (const one of below(parse(textOf(relations), budget)))
      names.set(`word/${attribute(one, "Target") ?? ""}`, pages.get(attribute(one, "Id") ?? "") ?? null);
  // The body first: that is where people look.
  return [body, ...found.filter((one) => one !== body)].map((one) => ({
    ...one,
    pages: names.get(one.name) ?? null,
  }));
}

function relationsOf(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** In UTF-8, or in UTF-16 where it begins so. */
function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^(<\?xml[^?]*encoding=["'])utf-16["'a-z]*(?=["'\s?])/i, "$1UTF-8");
}

/** The same day in every file: the same input gives the same bytes. */
const DAY = { mtime: new Date(1980, 0, 1) };
/** Pictures are compressed already. */
const COMPRESSIBLE = /\.(?:xml|rels|vml|emf|wmf)$/i;

/** The document: no template any more, and without the data file that a mail merge would ask for. */
export function packTemplate({ parts, files, budget }: Template): Uint8Array {
  const made = new Map([...files]);
  const put = (name: string, root: Element): void => {
    made.set(name, new TextEncoder().encode(write(root)));
  };
  for (const { name, root } of parts) put(name, root);
  const types = parse(textOf(files.get(TYPES) ?? new Uint8Array()), budget);
  for (const one of below(types))
    one.attributes = one.attributes.replace(
      "wordprocessingml.template.main+xml",
      "wordprocessingml.document.main+xml",
    );
  put(TYPES, types);
  for (const [name, bytes] of files) {
    if (!/(?:^|\/)settings\.xml$/.test(name)) continue;
    const root = parse(textOf(bytes), budget);
    const ids = withoutMailMerge(root);
    const relations = files.get(relationsOf(name));
    put(name, root);
    if (ids.size === 0 || !relations) continue;
    const list = parse(textOf(relations), budget);
    for (const one of [...below(list)]) if (ids.has(attribute(one, "Id") ?? "")) remove(one);
    put(relationsOf(name), list);
  }
  return zipped(made);
}

/** An archive of files by their names, in this order. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files)
    entries[name] = [bytes, { ...DAY, level: COMPRESSIBLE.test(name) ? 6 : 0 }];
  return zipSync(entries);
}

/** The relations that it named its data by. */
function withoutMailMerge(root: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  const settings = child(root, "w:settings");
  const merge = settings && child(settings, "w:mailMerge");
  if (!merge) return ids;
  for (const one of below(merge)) {
    const id = attribute(one, "r:id");
    if (id !== null) ids.add(id);
  }
  remove(merge);
  return ids;
}
