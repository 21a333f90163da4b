/** The one place that asks the machine what day it is. */
import type { Day } from "./vietnamese/day";

export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
