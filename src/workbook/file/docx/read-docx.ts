/** A Word document (.docx, .docm) as sheets: its tables, with the words around them as rows of title and notes. */
import type { Grid } from "../../../sheet/grid";
import { expectedSize, findEntry } from "../archive";
import { damaged, Refusal } from "../problem";
import { mainPart, readRelations, scanEntry, type Package } from "../xlsx/part";
import { BodyReader } from "./body";
import type { BodyContext } from "./flow";
import type { Block, Note } from "./model";
import { readNumbering } from "./numbering";
import { piecesOf } from "./pieces";
import { sheetsOf } from "./sheets";
import { readStyles } from "./styles";
import { linesOf } from "./words";

/** The part that a document usually begins with. */
const DOCUMENT = "word/document.xml";

/** Reads all tables. Refuses a document that is damaged or asks for too much. */
export async function readDocx(file: Package): Promise<readonly Grid[]> {
  const { archive, budget } = file;
  const part = (await mainPart(file)) || DOCUMENT;
  const entry = findEntry(archive, part);
  if (!entry) throw damaged(`${part} is not there`);
  const relations = await readRelations(file, part);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const target = (kind: string, usual: string): string =>
    relations.find((one) => one.kind === kind)?.target ?? folder + usual;
  budget.expect(expectedSize(entry));
  const styles = await readStyles(file, target("styles", "styles.xml"));
  const numbering = await readNumbering(file, target("numbering", "numbering.xml"));
  const context = { budget, styles, numbering, footnotes: new Map<string, Note>() };
  const footnotes = await notesOf(file, target("footnotes", "footnotes.xml"), context);
  const body = new BodyReader({ ...context, footnotes });
  await scanEntry(entry, budget, body.scanner);
  const sheets = await sheetsOf(piecesOf(body.blocks), budget);
  if (isTemplate(sheets)) throw new Refusal({ code: "word-template" }, "it has fields to be filled in");
  return sheets;
}

const FIELD = /\{\{[^{}]+\}\}/;

/** A template's fields would be taken for branches. */
function isTemplate(sheets: readonly Grid[]): boolean {
  return sheets.some(({ values }) =>
    values.some((row) => row.some((value) => typeof value === "string" && FIELD.test(value))),
  );
}

/** Footnotes by what marks call them. */
async function notesOf(
  { archive, budget }: Package,
  part: string,
  context: BodyContext,
): Promise<ReadonlyMap<string, Note>> {
  const entry = findEntry(archive, part);
  if (!entry) return new Map();
  const reader = new BodyReader(context);
  await scanEntry(entry, budget, reader.scanner);
  return new Map([...reader.notes].map(([id, blocks]) => [id, noteOf(blocks)]));
}

function noteOf(blocks: readonly Block[]): Note {
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  return { kind: "note", ...linesOf(texts) };
}
