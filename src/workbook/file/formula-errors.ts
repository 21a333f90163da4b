/** Why a formula gives no number. Thrown inside its reckoning only. */

/** What it cannot be reckoned for here. */
export class Unknown extends Error {}

/** An error value that is its result, such as `#DIV/0!`. */
export class FormulaError extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}
