/** Arguments as they come from outside: what is not of the kind that is asked for is InvalidArgument. */
import { invalidArgument } from "../host-error";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function number(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function integer(value: unknown, least = -Infinity, most = Infinity): number {
  const checked = number(value, least, most);
  if (!Number.isInteger(checked)) throw invalidArgument();
  return checked;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Null and nothing at all are the same in most places. */
export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

export function optionalFlag(value: unknown): boolean {
  return isGiven(value) ? flag(value) : false;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

/** "#RRGGBB"; names of colours are told by Excel in that form as well. */
export function color(value: unknown): string {
  const given = text(value).toUpperCase();
  const known = COLORS[given];
  if (known) return known;
  if (!/^#?[0-9A-F]{6}$/.test(given)) throw invalidArgument();
  return given.startsWith("#") ? given : `#${given}`;
}

const COLORS: Readonly<Record<string, string>> = {
  BLACK: "#000000",
  WHITE: "#FFFFFF",
  RED: "#FF0000",
  GREEN: "#008000",
  BLUE: "#0000FF",
  YELLOW: "#FFFF00",
  GRAY: "#808080",
  ORANGE: "#FFA500",
};
