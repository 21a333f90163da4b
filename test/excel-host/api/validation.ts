/** Excel.DataValidation: what may be entered into the cells of a range. */
import { invalidArgument } from "../host-error";
import { type Area, fullName, overlap, without } from "../model/addresses";
import { treeOf } from "../model/formula-tree";
import type { Validation } from "../model/objects";
import type { Sheet } from "../model/sheet";
import { removeValidations } from "../model/writing";
import { ApiObject } from "./api-object";
import { flag, isGiven, record } from "./arguments";
import { RangeApi } from "./range";

/** The kinds of rules, by their name in a rule. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};
/** Of lists and formulas. */
const LONGEST_RULE = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

export class DataValidationApi extends ApiObject {
  static override readonly excelName = "DataValidation";

  constructor(
    readonly sheet: Sheet,
    readonly area: () => Area,
  ) {
    super();
  }

  /** "None", a kind of rule, or that cells have different ones. */
  get type(): string {
    const found = this.#found();
    if (found.length === 0) return "None";
    const kinds = new Set(found.map((one) => one?.type ?? "None"));
    if (kinds.size > 1) return kinds.has("None") ? "Inconsistent" : "MixedCriteria";
    return this.#only()?.type ?? "MixedCriteria";
  }

  get rule(): unknown {
    return this.#only()?.rule ?? {};
  }

  set rule(value: unknown) {
    const [[kind, details] = [], ...others] = Object.entries(record(value)).filter(([, one]) => isGiven(one));
    const type = kind === undefined ? undefined : TYPES[kind];
    if (kind === undefined || type === undefined || others.length > 0) throw invalidArgument();
    this.#put({ type, rule: { [kind]: checkedRule(type, record(details)) } });
  }

  get errorAlert(): unknown {
    return this.#only()?.errorAlert ?? NO_ALERT;
  }

  set errorAlert(value: unknown) {
    this.#put({ errorAlert: { ...NO_ALERT, ...checkedWords(value) } });
  }

  get prompt(): unknown {
    return this.#only()?.prompt ?? NO_PROMPT;
  }

  set prompt(value: unknown) {
    this.#put({ prompt: { ...NO_PROMPT, ...checkedWords(value) } });
  }

  get ignoreBlanks(): boolean {
    return this.#only()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#put({ ignoreBlanks: flag(value) });
  }

  clear(): void {
    this.sheet.checkUnlocked(this.area(), "allowFormatCells");
    removeValidations(this.sheet, this.area());
  }

  #put(changes: Partial<Validation>): void {
    const area = this.area();
    this.sheet.checkUnlocked(area, "allowFormatCells");
    const before = this.#only();
    const none = { type: "None", rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
    removeValidations(this.sheet, area);
    this.sheet.validations = [...this.sheet.validations, { ...none, ...before, ...changes, area }];
  }

  /** What holds for parts of the range; null for a part without any. */
  #found(): (Validation | null)[] {
    const area = this.area();
    const within = this.sheet.validations.filter((one) => overlap(one.area, area));
    const rest = within.reduce<Area[]>(
      (areas, one) => areas.flatMap((part) => without(part, one.area)),
      [area],
    );
    return rest.length > 0 && within.length > 0 ? [...within, null] : within;
  }

  /** What holds for the whole range. */
  #only(): Validation | null {
    const found = this.#found();
    const [first = null] = found;
    const isSame = (one: Validation | null): boolean =>
      JSON.stringify({ ...one, area: 0 }) === JSON.stringify({ ...first, area: 0 });
    return found.every(isSame) ? first : null;
  }
}

function checkedRule(
  type: string,
  details: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (type === "List") {
    const { source } = details;
    if (source instanceof RangeApi) return { ...details, source: `=${absolute(source)}` };
    if (typeof source !== "string" || source === "") throw invalidArgument();
    if (!source.startsWith("=") && source.length > LONGEST_RULE) throw invalidArgument();
    return details;
  }
  if (type === "Custom") {
    const { formula } = details;
    if (typeof formula !== "string" || formula.length > LONGEST_RULE || !treeOf(formula))
      throw invalidArgument();
    return details;
  }
  const { operator, formula1, formula2 } = details;
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const isKnown = typeof operator === "string" && OPERATORS.includes(operator);
  if (!isKnown || !isGiven(formula1) || (needsTwo && !isGiven(formula2))) throw invalidArgument();
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      value instanceof RangeApi ? `=${absolute(value)}` : value,
    ]),
  );
}

/** What is said to people: a short title and a message. */
function checkedWords(value: unknown): Readonly<Record<string, unknown>> {
  const words = record(value);
  const isTooLong = (word: unknown, most: number): boolean => typeof word === "string" && word.length > most;
  if (isTooLong(words.title, LONGEST_TITLE) || isTooLong(words.message, LONGEST_MESSAGE))
    throw invalidArgument();
  return words;
}

function absolute(range: RangeApi): string {
  return fullName(range.sheet.name, range.area()).replace(
    /(?<=[!:])([A-Z]*)(\d*)/g,
    (_all, letters: string, digits: string) =>
      [letters, digits]
        .filter(Boolean)
        .map((part) => `$${part}`)
        .join(""),
  );
}
