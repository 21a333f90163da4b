/**
 * Excel, as an add-in sees it: takes the requests of Microsoft's own library, does what they ask in a workbook of ours, and
 * tells of what happens there. Tests look at the workbook, change it as a person would, and let requests fail.
 */
import { eventEntries } from "./event-messages";
import { Dispatcher } from "./dispatcher";
import { RangeApi } from "./api/range";
import { type PaneHolder, serviceNamed } from "./api/services";
import { WorkbookApi } from "./api/workbook";
import { isSupported } from "./api-sets";
import { type AddInFunctions, CustomFunctions, type FunctionCall } from "./custom-functions";
import { Dialogs } from "./dialogs";
import { HostError } from "./host-error";
import { Mailbox } from "./mailbox";
import { WHOLE_SHEET } from "./model/addresses";
import type { WorkbookEvent } from "./model/events";
import { Workbook } from "./model/workbook";
import {
  type BridgeMessage,
  DELAY_FOR_CELL_EDIT,
  EVENT_CATEGORY,
  FUNCTION_CATEGORY,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { addSheetData, type SheetData } from "./sheet-data";
import { snapshotOf } from "./snapshot";

export type { CellData, SheetData } from "./sheet-data";

export interface HostOptions {
  readonly sheets?: readonly SheetData[];
  /** On the web no request and no answer may be larger than 5 MB. */
  readonly platform?: "desktop" | "web";
  /** The newest set of Excel's API that there is; members of later ones answer ApiNotFound. */
  readonly excelApi?: string;
  readonly locale?: string;
  readonly sharedRuntime?: boolean;
  readonly uses1904?: boolean;
  readonly darkTheme?: boolean;
  /** The newest set of what windows beside the pane can do. */
  readonly dialogApi?: string;
  /** What the add-in brings for formulas. */
  readonly functions?: AddInFunctions;
}

export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error that it was answered with. */
  readonly error: string | null;
  /** What was called and set, such as "Worksheet.activate" and "Range.values=". */
  readonly methods: readonly string[];
}

export interface FailureData {
  readonly code: string;
  /** So many of its actions stay done; none when left out. */
  readonly afterActions?: number;
  /** Everything is done, and yet the answer is an error. */
  readonly thenAnswered?: boolean;
}

/** The library's number of the event that the pane is shown or hidden. */
const VISIBILITY_CHANGED = 65539;
const MOST_BYTES_ON_WEB = 5 * 1024 * 1024;

export class ExcelHost implements PaneHolder {
  readonly workbook: Workbook;
  readonly options: Required<Omit<HostOptions, "sheets" | "functions">>;
  startState: PaneHolder["startState"] = "Inactive";
  private readonly dispatcher: Dispatcher;
  private readonly mailbox = new Mailbox();
  /** The window beside the pane. */
  readonly dialogs = new Dialogs((act) => {
    this.mailbox.later(act);
  });
  private readonly functions: CustomFunctions;
  private records: RequestRecord[] = [];
  private failures = new Map<number, FailureData>();
  private acts = new Map<number, () => void>();
  private count = 0;
  private silences = new Map<number, "done" | "not-done">();
  /** What is to happen when Excel answers again; null while it does. */
  private held: (() => void)[] | null = null;
  private isEditing = false;
  private delayed: BridgeMessage[] = [];
  private readonly rangesOfEvents: RangeApi[] = [];
  private pane: PaneHolder["paneState"] = "Visible";
  private send: (text: string) => void = () => undefined;
  private pressed: (id: string) => Promise<void> = () => Promise.reject(new Error("No add-in is loaded."));

  constructor({ sheets = [{ name: "Sheet1" }], functions, ...options }: HostOptions = {}) {
    this.options = {
      platform: "desktop",
      excelApi: "1.15",
      locale: "vi-VN",
      sharedRuntime: true,
      uses1904: false,
      darkTheme: false,
      dialogApi: "1.2",
      ...options,
    };
    this.workbook = new Workbook(this.options);
    this.functions = new CustomFunctions(functions ?? null, {
      isWeb: this.options.platform === "web",
      locale: this.workbook.locale,
      send: (messages) => {
        this.tellPage(messages.map(([type, message]) => [FUNCTION_CATEGORY, type, "", message]));
      },
      answered: () => {
        this.workbook.version++;
      },
    });
    this.workbook.customFunction = (name, operands, place) => this.functions.call(name, operands, place);
    for (const sheet of sheets) addSheetData(this.workbook, sheet);
    const [first = null] = this.workbook.visibleSheets;
    this.workbook.bringToFront(first);
    this.workbook.onEvent = (event) => {
      this.tell(event);
    };
    this.dispatcher = new Dispatcher({
      root: new WorkbookApi(this.workbook, (id) => this.rangesOfEvents[Number(id)] ?? null),
      service: (name) =>
        serviceNamed(name, this, (answers) => {
          this.functions.takeAnswers(answers);
        }),
      isSupported: (set) => isSupported(set, this.options.excelApi),
    });
  }

  /** What the add-in asked of the workbook since the start, or since they were cleared; not what the library tidies up. */
  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  clearRequests(): void {
    this.records = [];
  }

  /** The nth request from now on fails; the next one is the first. */
  failAt(n: number, failure: FailureData): void {
    this.failures.set(this.count + n, failure);
  }

  /** From now on no request fails. */
  answerAgain(): void {
    this.failures.clear();
  }

  /** The nth request from now on has no answer before `answerLate`, nor have those behind it; what it asks is done, or is done only then. */
  silentAt(n: number, how: "done" | "not-done"): void {
    this.silences.set(this.count + n, how);
  }

  get isSilent(): boolean {
    return this.held !== null;
  }

  answerLate(): void {
    const { held } = this;
    this.silences.clear();
    this.held = null;
    for (const act of held ?? []) act();
  }

  /** Something happens in the workbook just before the nth request from now. */
  beforeRequest(n: number, act: () => void): void {
    this.acts.set(this.count + n, act);
  }

  /** Somebody begins to type into a cell. */
  beginCellEdit(): void {
    this.isEditing = true;
  }

  endCellEdit(): void {
    this.isEditing = false;
    const { delayed } = this;
    this.delayed = [];
    for (const message of delayed) this.receive(message);
  }

  /** Every message under way was delivered, and what the page did on it was answered. */
  settled(): Promise<void> {
    return this.mailbox.settled();
  }

  /**
   * Every formula shows its value, those of the add-in what the page answered. Excel does this by itself; here formulas are
   * calculated when they are looked at.
   */
  async calculated(): Promise<void> {
    for (let version = -1; version !== this.workbook.version;) {
      version = this.workbook.version;
      for (const sheet of this.workbook.sheets)
        for (const [row, column, { content }] of sheet.grid.stored(WHOLE_SHEET))
          if (content?.formula) sheet.valueAt(row, column);
      await this.functions.allAnswered();
    }
    // The runtime sends nothing more until it hears that its answers arrived.
    await this.settled();
  }

  get hasFunctions(): boolean {
    return this.functions.areThere;
  }

  /** What the page was asked to calculate, call by call. */
  get functionCalls(): readonly FunctionCall[] {
    return this.functions.calls;
  }

  get paneState(): PaneHolder["paneState"] {
    return this.pane;
  }

  set paneState(state: PaneHolder["paneState"]) {
    const wasVisible = this.paneVisible;
    this.pane = state;
    if (this.paneVisible === wasVisible) return;
    this.raise([[VISIBILITY_CHANGED, "", { visibility: this.paneVisible ? "Visible" : "Hidden" }]]);
  }

  get paneVisible(): boolean {
    return this.pane === "Visible";
  }

  /** A button of the ribbon is pressed; resolves when its action says that it is done. */
  press(actionId: string): Promise<void> {
    return this.pressed(actionId);
  }

  snapshot(): unknown {
    return snapshotOf(this.workbook);
  }

  /** The page's side: where messages go, and how a button is pressed there. */
  connect(page: { send(text: string): void; press(id: string): Promise<void> }): void {
    this.send = (text) => {
      page.send(text);
    };
    this.pressed = (id) => page.press(id);
  }

  receive(message: BridgeMessage): void {
    this.mailbox.later(() => {
      const mayWait = (message.flags & DELAY_FOR_CELL_EDIT) !== 0;
      if (this.isEditing && mayWait) this.delayed.push(message);
      else this.answer(message);
    });
  }

  private answer(bridged: BridgeMessage): void {
    const { id, message } = bridged;
    const text = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const body = JSON.parse(text) as RequestBody;
    const post = (response: ResponseBody): void => {
      this.post({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } });
    };
    if (isOfTheWorkbook(body)) {
      const silence = this.silences.get(this.count + 1);
      if (silence) this.held ??= [];
      if (this.held) {
        const late = silence === "done" ? this.counted(body, text) : null;
        this.held.push(() => {
          if (late) post(late);
          else this.answer(bridged);
        });
        return;
      }
    }
    try {
      post(isOfTheWorkbook(body) ? this.counted(body, text) : this.dispatcher.execute(body).response);
    } catch (error) {
      // A fault of this host: the test must fail, and not wait for ever.
      post(refused("GeneralException"));
      throw error;
    }
  }

  private counted(body: RequestBody, text: string): ResponseBody {
    this.count++;
    this.acts.get(this.count)?.();
    const requestBytes = byteLength(text);
    const refusal = this.refusal(requestBytes);
    const failure = this.failures.get(this.count);
    const { response, methods } = refusal
      ? { response: refused(refusal), methods: [] }
      : this.dispatcher.execute(body, failure ? failureOf(failure) : null);
    const responseBytes = byteLength(JSON.stringify(response));
    const isTooLarge = this.options.platform === "web" && responseBytes > MOST_BYTES_ON_WEB;
    const answer = isTooLarge ? refused("ResponsePayloadSizeLimitExceeded") : response;
    const error = answer.Error?.Code ?? null;
    this.records.push({ actions: body.Actions.length, requestBytes, responseBytes, error, methods });
    return answer;
  }

  private refusal(requestBytes: number): string | null {
    if (this.isEditing) return "InvalidOperationInCellEditMode";
    const isTooLarge = this.options.platform === "web" && requestBytes > MOST_BYTES_ON_WEB;
    return isTooLarge ? "RequestPayloadSizeLimitExceeded" : null;
  }

  private tell(event: WorkbookEvent): void {
    const sheet = this.workbook.find(event.sheet);
    const about =
      "area" in event && sheet ? this.rangesOfEvents.push(new RangeApi(sheet, event.area)) - 1 : -1;
    const entries = eventEntries(this.workbook, event, about);
    if (entries.length > 0) this.raise(entries);
  }

  /** Sends events: of each its type, whom it is meant for, and what is told. */
  private raise(entries: readonly (readonly [type: number, target: string, message: unknown])[]): void {
    this.tellPage(entries.map(([type, target, message]) => [EVENT_CATEGORY, type, target, message]));
  }

  private tellPage(
    entries: readonly (readonly [category: number, type: number, target: string, message: unknown])[],
  ): void {
    const list = entries.map(([category, type, target, message]) => [
      category,
      type,
      target,
      JSON.stringify(message),
      1,
    ]);
    this.post({ type: 3, message: { entries: list } });
  }

  private post(message: unknown): void {
    this.mailbox.later(() => {
      this.send(JSON.stringify(message));
    });
  }
}

function failureOf({ code, afterActions = 0, thenAnswered = false }: FailureData): {
  readonly code: string;
  readonly afterActions: number;
} {
  return { code, afterActions: thenAnswered ? Infinity : afterActions };
}

function refused(code: string): ResponseBody {
  const { message, status } = new HostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: status },
  };
}

/** Whether the add-in asked for it, not the library for its own sake: services, and ranges let go of. */
function isOfTheWorkbook({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2)) return false;
  const letsGo = Actions.some(({ Name }) => Name === "_RemoveReference");
  return !letsGo || Actions.some(({ Name, ActionType }) => ActionType !== 1 && Name !== "_RemoveReference");
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Half of a pair counts two, since the pair takes four.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
