/**
 * Makes a page look like one inside desktop Excel to Microsoft's office.js: `window.external`, and the bridge that requests
 * go over. Names in capitals are Microsoft's.
 */
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

  constructor(host: ExcelHost) {
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
    for (const [name, value] of Object.entries(this.external)) {
      Object.defineProperty(window.external, name, { value, configurable: true });
    }
  }

  /** What office.js asks before anything else. */
  private get external(): Readonly<Record<string, unknown>> {
    const flags = (this.host.options.sharedRuntime ? SHARED : 0) + (this.host.hasFunctions ? FUNCTIONS : 0);
    const { locale } = this.host.options;
    return {
      GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry-1$$$${flags}`,
      GetContext: () => this.context(),
      // Nothing is reported to Microsoft from a test.
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown, done: (answer: SafeArray) => void) => {
        if (id === APP_COMMAND_COMPLETED) this.completed(params);
        soon(() => {
          done(safeArray([0, null]));
        });
      },
      RegisterEvent: (id: number, _target: string, handler: EventHandler, done: (status: number) => void) => {
        this.handlers.set(id, handler);
        soon(() => {
          done(0);
        });
      },
      UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
        this.handlers.delete(id);
        soon(() => {
          done(0);
        });
      },
    };
  }

  private context(): Readonly<Record<string, unknown>> {
    const { options } = this.host;
    const values: Readonly<Record<string, unknown>> = {
      GetAppType: 1,
      GetSolutionRef: "add-in",
      GetAppVersionMajor: "16",
      GetAppVersionMinor: 1,
      GetAppUILocale: options.locale,
      GetAppDataLocale: options.locale,
      GetDocUrl: `C:\\${this.host.workbook.name}`,
      GetAppCapabilities: 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: "",
      GetCorrelationId: "telemetry-1",
      GetInstanceId: "instance-1",
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: JSON.stringify(requirementSets(options.excelApi, options.sharedRuntime)),
      GetHostCustomMessage: "",
      GetHostFullVersion: "16.0.17928.20114",
      GetInitialDisplayMode: 2,
      GetSettings: this.settings(),
      GetOfficeThemeInfo: JSON.stringify(options.darkTheme ? DARK : LIGHT),
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
  }

  /** The settings of the older API are the same as those of the workbook, in text. */
  private settings(): Readonly<Record<string, unknown>> {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.host.workbook.settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        const { settings } = this.host.workbook;
        settings.clear();
        for (const [i, key] of keys.entries()) settings.set(key, JSON.parse(values[i] ?? "null"));
      },
    };
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

function requirementSets(excelApi: string, sharedRuntime: boolean): Readonly<Record<string, string>> {
  return {
    excelapi: excelApi,
    // The sets that the library asks for itself, not those that add-ins see.
    customfunctions: "1.9",
    customfunctionsruntime: "1.3",
    delayforcelledit: "1.1",
    dialogapi: "1.2",
    ribbonapi: "1.2",
    richapiruntime: "1.2",
    ...(sharedRuntime && { sharedruntime: "1.1" }),
  };
}
