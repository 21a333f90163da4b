/** What we make of a workbook, by stable names in notes of sheets and kept choices: the summary, and documents. */
export const documentKindIds = ["bulletin", "quickReport", "message"] as const;

/** A document that can be made; documents/kinds.ts says what each is. */
export type DocumentKindId = (typeof documentKindIds)[number];

/** A value for each kind of document. */
export function byDocument<Value>(
  valueOf: (id: DocumentKindId) => Value,
): Readonly<Record<DocumentKindId, Value>>;
// That a record by the list's own ids has each of them the compiler does not see.
export function byDocument<Value>(valueOf: (id: DocumentKindId) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(documentKindIds.map((id) => [id, valueOf(id)]));
}

export const outputKinds = ["summary", ...documentKindIds] as const;
export type OutputKind = (typeof outputKinds)[number];

/** Whether something is the name of what we make. */
export function isOutput(name: string): name is OutputKind {
  return outputKinds.some((kind) => kind === name);
}

/** A sheet that was made: its name among the workbook's, and how many rows it has. */
export interface OutputSheet {
  readonly kind: OutputKind;
  readonly name: string;
  readonly rows: number;
}

/** By which conventions of Party offices documents are set: those of 2026, or of 3/4/2018. */
export const conventionNames = ["2026", "2018"] as const;
export type Conventions = (typeof conventionNames)[number];
