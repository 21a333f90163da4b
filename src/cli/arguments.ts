/** The command line's arguments: what is asked, or one Vietnamese sentence that says what is wrong with it. */
import { parseArgs } from "node:util";
import { say } from "../i18n/messages";
import { readDay } from "../reading/cells/dates";
import { documentKindIds, type DocumentKindId } from "../congress/outputs";
import type { Day } from "../vietnamese/day";

/** What can be written into a file: the summary as a workbook, the file itself in Unicode, a Word document, a page for a portal, documents as text. */
export type Written = "xlsx" | "unicode" | "docx" | "html" | DocumentKindId;

export interface Arguments {
  /** One file, or several files and folders that are joined. */
  readonly files: readonly [string, ...string[]];
  readonly sheet: string | null;
  readonly asOf: Day | null;
  readonly json: boolean;
  /** The files that are to be written, by what goes into them. */
  readonly outputs: Readonly<Record<Written, string | null>>;
  /** The document that is shown, and that goes into Word and a page. */
  readonly kind: DocumentKindId;
  readonly options: string | null;
  /** The file that names the branches that are to send. */
  readonly list: string | null;
  /** Until when they are asked to, as it was typed. */
  readonly due: string | null;
  /** The office's own template for the Word document; null for ours. */
  readonly template: string | null;
  readonly force: boolean;
  /** What is struck out counts as well. */
  readonly countStruck: boolean;
  /** Ages of listed persons are the years completed on the as-of date. */
  readonly exactAges: boolean;
}

/** Forms for branches are wished, and nothing else. */
export interface FormArguments extends Pick<Arguments, "sheet" | "force"> {
  /** What names the branches; null for a form of nothing. */
  readonly file: string | null;
  /** The file of one for all, and the folder of those for each. */
  readonly form: string | null;
  readonly folder: string | null;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "forms"; readonly arguments: FormArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the arguments behind the command's name. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const parsed = tryParse(argv);
  if ("message" in parsed) return { kind: "wrong", message: parsed.message };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const [file, ...others] = positionals;
  const isForms = values.form !== undefined || values.forms !== undefined;
  if (file === undefined && !isForms) return { kind: "wrong", message: say("cli.no-file") };
  for (const option of ["sheet", "unicode", "form", "forms"] as const)
    if (others.length > 0 && values[option] !== undefined)
      return { kind: "wrong", message: say("cli.of-one-file", { option }) };
  for (const [option, { extension, example }] of NAMED) {
    const file = values[option];
    if (file !== undefined && !file.toLowerCase().endsWith(extension))
      return { kind: "wrong", message: say("cli.wrong-name", { file, option, extension, example }) };
  }
  if (values.template !== undefined && values.docx === undefined)
    return { kind: "wrong", message: say("cli.template-alone") };
  if (file === undefined || isForms) return formArguments(values, file ?? null);
  if (values.due !== undefined && values.list === undefined)
    return { kind: "wrong", message: say("cli.due-alone") };
  const asOf = values["as-of"] === undefined ? null : readDay(values["as-of"]);
  if (values["as-of"] !== undefined && !asOf) {
    return { kind: "wrong", message: say("cli.as-of", { text: values["as-of"] }) };
  }
  const kind = values.kind === undefined ? "bulletin" : kindOf(values.kind);
  if (kind === null)
    return {
      kind: "wrong",
      message: say("cli.wrong-kind", {
        text: values.kind ?? "",
        kinds: documentKindIds.map(optionOf).join(", "),
      }),
    };
  return {
    kind: "run",
    arguments: {
      files: [file, ...others],
      sheet: values.sheet ?? null,
      asOf,
      json: values.json ?? false,
      outputs: {
        xlsx: values.xlsx ?? null,
        unicode: values.unicode ?? null,
        docx: values.docx ?? null,
        html: values.html ?? null,
        bulletin: values.bulletin ?? null,
        quickReport: values["quick-report"] ?? null,
        message: values.message ?? null,
      },
      kind,
      template: values.template ?? null,
      options: values.options ?? null,
      list: values.list ?? null,
      due: values.due ?? null,
      force: values.force ?? false,
      countStruck: values["count-struck"] ?? false,
      exactAges: values["exact-ages"] ?? false,
    },
  };
}

/** What a kind of document is called on the command line: "quick-report". */
function optionOf(id: DocumentKindId): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function kindOf(text: string): DocumentKindId | null {
  return documentKindIds.find((id) => optionOf(id) === text.toLowerCase()) ?? null;
}

const WORKBOOK = { extension: ".xlsx", example: "tong-hop.xlsx" };
/** Files whose names must tell what they are. */
const NAMED = [
  ["xlsx", WORKBOOK],
  ["unicode", WORKBOOK],
  ["form", WORKBOOK],
  ["docx", { extension: ".docx", example: "ban-tin.docx" }],
  ["html", { extension: ".html", example: "ban-tin.html" }],
] as const;

/** Where forms are wished, with `--sheet` and `--force` at most. */
function formArguments(values: Values, file: string | null): ParsedArguments {
  const { form = null, forms: folder = null, sheet = null, force = false, ...rest } = values;
  const [option] = Object.keys(rest);
  if (option !== undefined) return { kind: "wrong", message: say("cli.forms-alone", { option }) };
  if (folder !== null && file === null) return { kind: "wrong", message: say("cli.forms-no-list") };
  return { kind: "forms", arguments: { file, form, folder, sheet, force } };
}

type Values = Extract<ReturnType<typeof tryParse>, { values: unknown }>["values"];

const OPTIONS = {
  sheet: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  xlsx: { type: "string" },
  unicode: { type: "string" },
  docx: { type: "string" },
  html: { type: "string" },
  template: { type: "string" },
  bulletin: { type: "string" },
  "quick-report": { type: "string" },
  message: { type: "string" },
  kind: { type: "string" },
  options: { type: "string" },
  list: { type: "string" },
  due: { type: "string" },
  form: { type: "string" },
  forms: { type: "string" },
  force: { type: "boolean" },
  "count-struck": { type: "boolean" },
  "exact-ages": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function tryParse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // parseArgs speaks English and names the argument in quotes.
    const named = /'(-[^' ]+)/.exec(String(error))?.[1];
    return { message: say("cli.wrong-option", { option: named ?? argv.join(" ") }) };
  }
}
