/** The command line's arguments: what is asked, or one Vietnamese sentence that says what is wrong with it. */
import { parseArgs } from "node:util";
import { say } from "../i18n/messages";
import { readDay } from "../reading/cells/dates";
import type { DocumentKindId } from "../congress/outputs";
import type { Day } from "../vietnamese/day";

/** What can be written into a file: the summary as a workbook, the file itself in Unicode, documents as text. */
export type Written = "xlsx" | "unicode" | DocumentKindId;

export interface Arguments {
  /** One file, or several files and folders that are joined. */
  readonly files: readonly [string, ...string[]];
  readonly sheet: string | null;
  readonly asOf: Day | null;
  readonly json: boolean;
  /** The files that are to be written, by what goes into them. */
  readonly outputs: Readonly<Record<Written, string | null>>;
  readonly options: string | null;
  readonly force: boolean;
  /** What is struck out counts as well. */
  readonly countStruck: boolean;
  /** Ages of listed persons are the years completed on the as-of date. */
  readonly exactAges: boolean;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the arguments behind the command's name. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const parsed = tryParse(argv);
  if ("message" in parsed) return { kind: "wrong", message: parsed.message };
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const [file, ...others] = positionals;
  if (file === undefined) return { kind: "wrong", message: say("cli.no-file") };
  for (const option of ["sheet", "unicode"] as const)
    if (others.length > 0 && values[option] !== undefined)
      return { kind: "wrong", message: say("cli.of-one-file", { option }) };
  const asOf = values["as-of"] === undefined ? null : readDay(values["as-of"]);
  if (values["as-of"] !== undefined && !asOf) {
    return { kind: "wrong", message: say("cli.as-of", { text: values["as-of"] }) };
  }
  for (const option of ["xlsx", "unicode"] as const) {
    const file = values[option];
    if (file !== undefined && !/\.xlsx$/i.test(file))
      return { kind: "wrong", message: say("cli.not-xlsx", { file, option }) };
  }
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
        bulletin: values.bulletin ?? null,
      },
      options: values.options ?? null,
      force: values.force ?? false,
      countStruck: values["count-struck"] ?? false,
      exactAges: values["exact-ages"] ?? false,
    },
  };
}

const OPTIONS = {
  sheet: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  xlsx: { type: "string" },
  unicode: { type: "string" },
  bulletin: { type: "string" },
  options: { type: "string" },
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
