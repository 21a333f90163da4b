/**
 * Calls the functions of an add-in from formulas, by its functions.json and with what Excel really passes: the page's own
 * runtime is asked, and answers later. One call is answered once; another is made when what is passed has changed.
 */
import type { Place } from "./model/calculate";
import {
  asLogical,
  asNumber,
  asText,
  isTable,
  type Operand,
  single,
  table,
  type Table,
  VALUE_ERROR,
} from "./model/formula-values";
import type { Locale } from "./model/locale";
import { CellError, type CellValue } from "./model/values";

export interface ParameterOfFunction {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface AddInFunctions {
  /** What stands before the point: "DAIHOI", as in the manifest. */
  readonly namespace: string;
  /** functions.json. */
  readonly metadata: {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly functions: readonly {
      readonly id: string;
      readonly name: string;
      readonly parameters: readonly ParameterOfFunction[];
    }[];
  };
}

/** A call as the page was sent it. */
export interface FunctionCall {
  readonly id: string;
  /** Of what is passed, as JSON. */
  readonly bytes: number;
}

export interface FunctionSurroundings {
  readonly isWeb: boolean;
  readonly locale: Locale;
  /** Messages to the page: of each its type and what is told. */
  readonly send: (messages: readonly (readonly [type: number, message: unknown])[]) => void;
  /** An answer came: what stands in cells may be another. */
  readonly answered: () => void;
}

/** The library's numbers of the message that calls a function, and of an argument that may be an error. */
const INVOKE = 1000;
const MAY_BE_ERROR = 4;

/** The library's numbers of errors; all others are #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

const BUSY = new CellError("#BUSY!");

/** Never the same one twice, whatever workbook the page is in: answers may come late. */
let invocations = 0;

export class CustomFunctions {
  readonly calls: FunctionCall[] = [];
  /** By place, function and arguments; null while the page has not answered. */
  private readonly answers = new Map<string, Operand | null>();
  private readonly waiting = new Map<number, string>();
  private unsent: (readonly [type: number, message: unknown])[] = [];
  private whenAnswered: (() => void)[] = [];

  constructor(
    private readonly functions: AddInFunctions | null,
    private readonly around: FunctionSurroundings,
  ) {}

  get areThere(): boolean {
    return this.functions !== null;
  }

  /** The value of a call in a formula; #BUSY! until it is known, null where the add-in has no such function. */
  call(name: string, operands: readonly Operand[], place: Place): Operand | null {
    const [namespace, ...rest] = name.split(".");
    if (!this.functions || namespace !== this.functions.namespace.toUpperCase()) return null;
    const own = rest.join(".");
    const found = this.functions.metadata.functions.find((one) => one.name.toUpperCase() === own);
    if (!found) return null;
    const passed = this.passed(own, operands, found.parameters);
    if (passed instanceof CellError) return passed;
    const text = JSON.stringify(passed);
    const key = JSON.stringify([place.sheet.name, place.row, place.column, found.id, text]);
    const known = this.answers.get(key);
    if (known === undefined) {
      this.answers.set(key, null);
      this.invoke(found.id, passed, key);
      this.calls.push({ id: found.id, bytes: new TextEncoder().encode(text).length });
    }
    return known ?? BUSY;
  }

  /** The page says what came of calls: of each its number, whether it went well, and the value or what an error says. */
  takeAnswers(answers: unknown): void {
    for (const answer of Array.isArray(answers) ? answers : []) {
      const [invocation, isGood, value, code]: readonly unknown[] = Array.isArray(answer) ? answer : [];
      const key = this.waiting.get(Number(invocation));
      this.waiting.delete(Number(invocation));
      // Of another workbook that the page was in before.
      if (key === undefined) continue;
      const error = ERRORS[Number(code)] ?? "#VALUE!";
      this.answers.set(key, isGood === true ? operandOf(value) : errorOf(error, value));
    }
    this.around.answered();
    if (this.waiting.size > 0) return;
    const { whenAnswered } = this;
    this.whenAnswered = [];
    for (const tell of whenAnswered) tell();
  }

  /** Every call that was made has its answer. */
  allAnswered(): Promise<void> {
    if (this.waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.whenAnswered.push(resolve));
  }

  private invoke(id: string, passed: readonly unknown[], key: string): void {
    const invocation = ++invocations;
    this.waiting.set(invocation, key);
    const flags = this.allowsErrors ? MAY_BE_ERROR : 0;
    this.unsent.push([INVOKE, [invocation, id, passed, null, flags, null]]);
    if (this.unsent.length > 1) return;
    // What one calculation asks for goes in one message.
    queueMicrotask(() => {
      const messages = this.unsent;
      this.unsent = [];
      this.around.send(messages);
    });
  }

  private get allowsErrors(): boolean {
    return this.functions?.metadata.allowErrorForDataTypeAny === true;
  }

  private passed(
    name: string,
    operands: readonly Operand[],
    parameters: readonly ParameterOfFunction[],
  ): readonly unknown[] | CellError {
    const needed = parameters.filter(({ optional }) => optional !== true).length;
    if (operands.length < needed || operands.length > parameters.length)
      throw new Error(`Excel does not take ${name} with ${operands.length} arguments.`);
    const passed = parameters.map((parameter, i) => {
      const operand = operands[i] ?? null;
      // Left out, at the end or between two commas.
      if (operand === null) return null;
      return parameter.dimensionality === "matrix"
        ? this.matrix(operand, parameter)
        : this.scalar(name, operand, parameter);
    });
    // A call that cannot be made yet is not refused either.
    const errors = passed.filter((one) => one instanceof CellError);
    return errors.find(({ code }) => code === BUSY.code) ?? errors[0] ?? passed;
  }

  private matrix(operand: Operand, parameter: ParameterOfFunction): unknown {
    const { rows }: Table = isTable(operand) ? operand : table([[operand]]);
    const passed = rows.map((row) => row.map((value) => this.value(value, parameter)));
    const errors = passed.flat().filter((value) => value instanceof CellError);
    return errors.find(({ code }) => code === BUSY.code) ?? errors[0] ?? passed;
  }

  private scalar(name: string, operand: Operand, parameter: ParameterOfFunction): unknown {
    if (isTable(operand) && operand.rows.flat().length > 1)
      throw new Error(`${name}: of several cells for a single argument nothing is known here.`);
    return this.value(single(operand), parameter);
  }

  /** A value by the parameter's type; a CellError stops the call. */
  private value(value: CellValue, { type = "any" }: ParameterOfFunction): unknown {
    if (value instanceof CellError) {
      const isPassed = this.allowsErrors && type === "any" && value.code !== BUSY.code;
      return isPassed ? { type: "CustomFunctionError", code: value.code } : new CellError(value.code);
    }
    if (type === "string") return asText(value, this.around.locale);
    if (type === "number") return asNumber(value, this.around.locale);
    if (type === "boolean") return asLogical(value);
    if (value === null) return this.around.isWeb ? null : 0;
    return value;
  }
}

function operandOf(value: unknown): Operand {
  if (!Array.isArray(value)) return valueOf(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(valueOf) : []));
  const [first = []] = rows;
  const isTableOfValues = first.length > 0 && rows.every((row) => row.length === first.length);
  return isTableOfValues ? { rows, isReference: false, spills: true } : VALUE_ERROR;
}

/** Nothing shows as 0. */
function valueOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const [code, sentence] = ["basicValue", "message"].map((key): unknown => Reflect.get(Object(value), key));
  return errorOf(typeof code === "string" ? code : "#VALUE!", sentence);
}

/** Only these two errors carry a sentence. */
function errorOf(code: string, sentence: unknown): CellError {
  const speaks = (code === "#VALUE!" || code === "#N/A") && typeof sentence === "string" && sentence !== "";
  return new CellError(code, speaks ? sentence : null);
}
