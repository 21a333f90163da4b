/** The requests that Microsoft's library sends, and the answers that it takes. Its own names, so in capitals. */

export const PATH = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export const ACTION = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

/** Of a request: it waits while a cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Of messages that the host sends by itself. */
export const EVENT_CATEGORY = 65536;
/** Of those that concern functions of the add-in. */
export const FUNCTION_CATEGORY = 1;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside the arguments, nested like them: the object's path where an argument is one, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface PathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, PathMessage>>;
  readonly AutoKeepReference?: boolean;
}

export interface ErrorMessage {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorMessage;
}

/** A message over the bridge. */
export interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}
