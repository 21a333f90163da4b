/** The little of Excel's custom-functions runtime that the functions name: errors, with their codes as Excel shows them. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    override readonly message: string,
  ) {
    super(message);
  }
}

export function withRuntime(): void {
  beforeAll(() => {
    const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
    Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode } });
  });
}

/** The code and the sentence that a function refuses with. */
export function refusalOf(call: () => unknown): readonly [string, string] | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof RuntimeError) return [error.code, error.message];
    throw error;
  }
}
