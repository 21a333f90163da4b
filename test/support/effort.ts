/**
 * How much is tried: `npm test` takes a share of what there is much of, or draws so often, as a change is to be known of in minutes;
 * `npm run nightly` (EFFORT=nightly) takes all of it, and draws twenty times as often.
 */
export const isNightly = process.env["EFFORT"] === "nightly";

/** How many sheets are drawn at night through everything from the grid to the texts. */
export const SHEETS_AT_NIGHT = Number(process.env["SHEETS"] ?? 100_000);

/** Each nth of a list, the first among them; at night all of it. */
export function share<T>(list: readonly T[], nth: number): T[] {
  return list.filter((_one, i) => isInShare(i, nth));
}

/** Whether that place of a list is in its share. */
export function isInShare(i: number, nth: number): boolean {
  return isNightly || i % nth === 0;
}

/** So many draws of a law; `atNight` where twenty times as many are not enough. */
export function draws(count: number, atNight = 20 * count): number {
  return isNightly ? atNight : count;
}
