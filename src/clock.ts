/** The one place that asks the machine what day it is, and what time. */
import type { Day, Moment } from "./vietnamese/day";

export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export function now(): Moment {
  const machine = new Date();
  return { ...today(), hour: machine.getHours(), minute: machine.getMinutes() };
}
