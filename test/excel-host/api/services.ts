/** What the library asks of Office beside the workbook: whether the pane is seen, and some that is only listened to. */
import { ApiObject } from "./api-object";
import { oneOf } from "./arguments";

const STATES = ["Inactive", "Background", "Visible"] as const;
type State = (typeof STATES)[number];

export interface PaneHolder {
  paneState: State;
  startState: State;
}

class AppRuntimeServiceApi extends ApiObject {
  static override readonly excelName = "AppRuntimeService";

  constructor(readonly holder: PaneHolder) {
    super();
  }

  getAppRuntimeState(): State {
    return this.holder.paneState;
  }

  setAppRuntimeState(state: unknown): void {
    this.holder.paneState = oneOf(state, STATES);
  }
}

class AppRuntimePersistenceApi extends ApiObject {
  static override readonly excelName = "AppRuntimePersistenceService";

  constructor(readonly holder: PaneHolder) {
    super();
  }

  getAppRuntimeStartState(): State {
    return this.holder.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.holder.startState = oneOf(state, STATES);
  }
}

class AddinInternalServiceApi extends ApiObject {
  static override readonly excelName = "AddinInternalService";

  notifyActionHandlerReady(): void {
    return undefined;
  }
}

/** Answers may follow one another after 200 ms instead of 500. */
const FASTER_ANSWERS = 2;

class CustomFunctionsApi extends ApiObject {
  static override readonly excelName = "CustomFunctions";

  constructor(readonly take: (answers: unknown) => void) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return undefined;
  }

  _GetEnabledFeatures(): readonly number[] {
    return [FASTER_ANSWERS];
  }

  setInvocationArrayResults(answers: unknown): void {
    this.take(answers);
  }
}

class TelemetryServiceApi extends ApiObject {
  static override readonly excelName = "TelemetryService";

  sendTelemetryEvent(): void {
    return undefined;
  }
}

/** What the library asks of Office by name; null for what this host does not know. */
export function serviceNamed(
  name: string,
  holder: PaneHolder,
  takeAnswers: (answers: unknown) => void,
): ApiObject | null {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeServiceApi(holder);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return new AppRuntimePersistenceApi(holder);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalServiceApi();
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctionsApi(takeAnswers);
    case "Microsoft.Telemetry.TelemetryService":
      return new TelemetryServiceApi();
    default:
      return null;
  }
}
