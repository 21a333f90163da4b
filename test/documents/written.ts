/** The documents of a drawn sheet as text, a bulletin with what staff type left out unless a test gives it. */
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import type { AllOptions } from "../../src/documents/choices";
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import type { DocumentKindId } from "../../src/congress/outputs";
import { makeReport } from "../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { draw } from "../support/draw";
import { readTable } from "../support/told";

/** Leaves out what staff usually type, so that a test shows what the data says. */
export const BARE: BulletinOptions = { evaluation: "", tasks: "", author: "", captions: false };

export function written(
  picture: string,
  options: BulletinOptions = BARE,
  settings: CongressSettings = defaultSettings,
): string {
  return writtenAs("bulletin", picture, options, settings);
}

/** A document of any kind, as text. */
export function writtenAs(
  id: DocumentKindId,
  picture: string,
  options: AllOptions = {},
  settings: CongressSettings = defaultSettings,
): string {
  const today = { year: 2030, month: 1, day: 1 };
  const report = makeReport({ ...readTable(draw(picture)), asOf: null, today }, settings);
  return documentText(documentKinds[id].write(report, options, settings), settings.spelling);
}

export function lines(...text: readonly string[]): string {
  return `${text.join("\n")}\n`;
}
