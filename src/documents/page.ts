/** The paper of a document, wherever it is set: on a sheet, in Word. */

export interface Page {
  readonly paper: "A4";
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** Documents of Party offices: 20 mm above and below, 30 at the left, 15 at the right (conventions of 2026). */
export const officePage: Page = { paper: "A4", marginsMm: { top: 20, bottom: 20, left: 30, right: 15 } };
