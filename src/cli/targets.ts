/** Files that results go into: where they are, that nothing is lost by them, and what is said where they cannot be written. */
import { resolve } from "node:path";
import { say } from "../i18n/messages";
import { Refusal, type Process } from "./process";
import { isScreen, placeOf, saveTogether, type Output } from "./save";

/** An output with the name that was typed for it. */
export interface NamedOutput extends Output {
  readonly file: string;
}

/** Where a result goes. */
export function placeFor(file: string, io: Process): Output["place"] {
  const place = placeOf(resolve(io.folder, file));
  if (place.kind === "nowhere") throw new Refusal(1, say("cli.cannot-write", { file }));
  if (place.kind === "folder" || /[/\\]$/.test(file)) throw new Refusal(1, say("cli.is-folder", { file }));
  return place;
}

/** The same, where nothing is lost by it. */
export function freePlace(
  file: string,
  inputs: readonly (string | null)[],
  force: boolean,
  io: Process,
): Output["place"] {
  const place = placeFor(file, io);
  const read = inputs.flatMap((input) => (input === null ? [] : [placeOf(resolve(io.folder, input))]));
  if (read.some((input) => input.kind !== "nowhere" && input.identity === place.identity))
    throw new Refusal(1, say("cli.input-as-output", { file }));
  if (isScreen(place)) throw new Refusal(1, say("cli.is-screen", { file }));
  if (place.kind === "file" && place.exists && !force) throw new Refusal(1, say("cli.exists", { file }));
  return place;
}

/** Writes them all, or none. */
export function saveAll(outputs: readonly NamedOutput[], force: boolean): void {
  const problem = saveTogether(outputs, force);
  if (problem) {
    const file = outputs[problem.index]?.file ?? "";
    const lost = problem.kept.map((kept) => say("cli.kept", { kept }));
    throw new Refusal(1, [say(SAVE_PROBLEMS[problem.reason], { file }), ...lost].join("\n"));
  }
}

const SAVE_PROBLEMS = {
  exists: "cli.exists",
  "disk-full": "cli.disk-full",
  "open-elsewhere": "cli.open-elsewhere",
  "not-allowed": "cli.cannot-write",
} as const;
