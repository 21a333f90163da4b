/**
 * Makes a page look like one inside desktop Excel to Microsoft's office.js: `window.external`, and the bridge that requests
 * go over. Names in capitals are Microsoft's.
 */
import type { DialogEvent, OpenDialog } from "./dialogs";
import type { ExcelHost } from "./host";
import { soon } from "./mailbox";
import type { BridgeMessage } from "./protocol";

/** Arrays as they come from a native host. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/** Events and methods of the older API, by Microsoft's numbers. */
const DIALOG_MESSAGE = 10;
const PARENT_MESSAGE = 12;
const PARENT_SAID = 1;
const APP_COMMAND_INVOKED = 39;
const APP_COMMAND_COMPLETED = 94;

/** What office.js is told of the page at its start. */
const SHARED = 1;
const FUNCTIONS = 2;

const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xf0f0f0,
  controlForegroundColor: 0x000000,
};
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x444444,
  controlForegroundColor: 0xffffff,
};

type EventHandler = (id: number, payload: SafeArray) => void;

export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Put there by the library. */
  onMessageFromHost?(text: string): void;
}

/** A page with an Excel behind it, which can be changed for another. */
export class Page {
  readonly bridge: Bridge;
  host: ExcelHost;
  private readonly handlers = new Map<number, EventHandler>();
  private readonly pressed = new Map<string, { done(): void; failed(error: Error): void }>();
  private presses = 0;

  /** `show` opens a window on the screen, where there is one. */
  constructor(
    host: ExcelHost,
    private readonly show?: (dialog: OpenDialog) => () => void,
  ) {
    this.host = host;
    this.bridge = {
      sendMessageToHost: (text) => {
        this.host.receive(JSON.parse(text) as BridgeMessage);
      },
    };
    this.use(host);
  }

  /** From now on the page is in this Excel. */
  use(host: ExcelHost): void {
    forgetHandlers();
    // An Excel that is left goes on by itself, but the page hears nothing of it any more.
    this.host.connect({
      send: () => undefined,
      press: () => Promise.reject(new Error("Another Excel has the page.")),
    });
    this.host = host;
    host.connect({
      send: (text) => this.bridge.onMessageFromHost?.(text),
      press: (id) => this.press(id),
    });
  }

  /** Puts into the page what office.js looks for. */
  install(): void {
    Object.assign(globalThis, { _richApiNativeBridge: this.bridge });
    putInto(this.external);
  }

  private get external(): Readonly<Record<string, unknown>> {
    return {
      GetHostInfo: () => hostInfo(this.host, ""),
      GetContext: () => contextOf(() => this.host),
      // Nothing is reported to Microsoft from a test.
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown, done: (answer: SafeArray) => void) => {
        if (id === APP_COMMAND_COMPLETED) this.completed(params);
        soon(() => {
          done(safeArray([0, null]));
        });
      },
      RegisterEvent: (id: number, target: string, handler: EventHandler, done: (status: number) => void) => {
        const status = id === DIALOG_MESSAGE ? this.openDialog(target, handler) : 0;
        if (status === 0) this.handlers.set(id, handler);
        soon(() => {
          done(status);
        });
      },
      UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
        this.handlers.delete(id);
        if (id === DIALOG_MESSAGE) this.host.dialogs.close();
        soon(() => {
          done(0);
        });
      },
      MessageChild2: (text: string) => {
        const { messageContent }: { readonly messageContent: string } = JSON.parse(text);
        this.host.dialogs.sayToWindow(messageContent);
      },
    };
  }

  private openDialog(asked: string, handler: EventHandler): number {
    const tell = (event: DialogEvent): void => {
      handler(DIALOG_MESSAGE, safeArray(event));
    };
    return this.host.dialogs.ask(asked, location.href, tell, this.show);
  }

  private press(actionId: string): Promise<void> {
    const handler = this.handlers.get(APP_COMMAND_INVOKED);
    if (!handler)
      return Promise.reject(new Error("The add-in takes no buttons yet: await Office.onReady first."));
    const id = `press-${++this.presses}`;
    return new Promise((resolve, reject) => {
      this.pressed.set(id, { done: resolve, failed: reject });
      const event = JSON.stringify({ source: { id: actionId } });
      handler(APP_COMMAND_INVOKED, safeArray([id, actionId, event]));
    });
  }

  private completed(params: unknown): void {
    const [id, status]: readonly unknown[] = Array.isArray(params) ? params : [];
    const waiting = this.pressed.get(String(id));
    this.pressed.delete(String(id));
    if (status === 0) waiting?.done();
    else waiting?.failed(new Error(`The action of the button failed with ${String(status)}.`));
  }
}

/** Handlers of events in a workbook that is left: the library keeps them by what they listen to, not by workbook. */
function forgetHandlers(): void {
  const registrations: unknown = Reflect.get(
    Object(Reflect.get(globalThis, "OfficeExtension")),
    "GenericEventRegistration",
  );
  const all: unknown = Reflect.get(Object(registrations), "s_genericEventRegistrations");
  if (typeof all !== "object" || all === null) return;
  for (const key of Object.keys(all)) Reflect.deleteProperty(all, key);
}

/**
 * The page of a window that the pane has opened: it can say things to the pane and hear what the pane says, and nothing else.
 */
export function installDialog(host: ExcelHost): void {
  const none = (...rest: readonly unknown[]): void => {
    const done = rest.at(-1);
    soon(() => {
      if (typeof done === "function") done(safeArray([0, null]));
    });
  };
  putInto({
    GetHostInfo: () => hostInfo(host, "isDialog"),
    GetContext: () => contextOf(() => host),
    GetLoggingAllowed: () => false,
    Execute: none,
    RegisterEvent: (id: number, _target: string, handler: EventHandler, done: (status: number) => void) => {
      if (id === PARENT_MESSAGE)
        host.dialogs.listen((message) => {
          handler(PARENT_MESSAGE, safeArray([PARENT_SAID, message, location.origin]));
        });
      soon(() => {
        done(0);
      });
    },
    UnregisterEvent: none,
    MessageParent2: (text: string) => {
      const { messageToParent }: { readonly messageToParent: string } = JSON.parse(text);
      host.dialogs.sayToPane(messageToParent);
    },
  });
}

/** Puts into a page what office.js asks of the program around it. */
function putInto(external: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(external))
    Object.defineProperty(window.external, name, { value, configurable: true });
}

function hostInfo({ options, hasFunctions }: ExcelHost, kind: "" | "isDialog"): string {
  const flags = (options.sharedRuntime ? SHARED : 0) + (hasFunctions ? FUNCTIONS : 0);
  return `Excel$Win32$16.01$${options.locale}$telemetry-1$${kind}$$$${flags}`;
}

/** What office.js asks before anything else. */
function contextOf(now: () => ExcelHost): Readonly<Record<string, unknown>> {
  const { options, workbook } = now();
  const values: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "add-in",
    GetAppVersionMajor: "16",
    GetAppVersionMinor: 1,
    GetAppUILocale: options.locale,
    GetAppDataLocale: options.locale,
    GetDocUrl: `C:\\${workbook.name}`,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "telemetry-1",
    GetInstanceId: "instance-1",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirementSets(options)),
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.17928.20114",
    GetInitialDisplayMode: 2,
    GetSettings: settingsOf(now),
    GetOfficeThemeInfo: JSON.stringify(options.darkTheme ? DARK : LIGHT),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}

/** The settings of the older API are the same as those of the workbook, in text. */
function settingsOf(now: () => ExcelHost): Readonly<Record<string, unknown>> {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of now().workbook.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      const { settings } = now().workbook;
      settings.clear();
      for (const [i, key] of keys.entries()) settings.set(key, JSON.parse(values[i] ?? "null"));
    },
  };
}

function requirementSets({
  excelApi,
  sharedRuntime,
  dialogApi,
}: ExcelHost["options"]): Readonly<Record<string, string>> {
  return {
    excelapi: excelApi,
    // The sets that the library asks for itself, not those that add-ins see.
    customfunctions: "1.9",
    customfunctionsruntime: "1.3",
    delayforcelledit: "1.1",
    dialogapi: dialogApi,
    ribbonapi: "1.2",
    richapiruntime: "1.2",
    ...(sharedRuntime && { sharedruntime: "1.1" }),
  };
}
