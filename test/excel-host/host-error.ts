/** Errors as Excel answers them: a stable code, and a message that is not for people. */

/** The HTTP status that goes with a code; 400 for all others. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  Conflict: 409,
  GeneralException: 500,
};

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is in Edit cell mode.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "A table can't overlap with another table or merged cells.",
  NonBlankCellOffSheet: "Cells that are not empty would be pushed off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

export class HostError extends Error {
  constructor(
    readonly code: string,
    detail = "",
  ) {
    super([MESSAGES[code] ?? code, detail].filter(Boolean).join(" "));
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(detail = ""): HostError {
  return new HostError("InvalidArgument", detail);
}
