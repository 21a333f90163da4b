/** Options that were given and change nothing: each is named, with what it would need; and what in a document is to be looked at. */
import type { DocumentKindId } from "../congress/outputs";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { AllOptions } from "../documents/choices";
import { documentKinds } from "../documents/kinds";
import { takes } from "../documents/options";
import { toLookAt } from "../documents/to-look-at";
import { untold } from "../documents/untold";
import { namesToCheck, untoldWords } from "../documents/untold-words";
import { say } from "../i18n/messages";

interface Given {
  readonly report: Report;
  readonly options: AllOptions;
  readonly settings: CongressSettings;
  readonly textOf: (id: DocumentKindId) => string;
}

/** A line each, of the documents that were asked for; none where none was. */
export function untoldLines(kinds: readonly DocumentKindId[], given: Given): readonly string[] {
  const { report, options, settings, textOf } = given;
  const lines = kinds.flatMap((id) => {
    const { label: document } = documentKinds[id];
    const kind = documentKinds[id];
    const text = textOf(id);
    return [
      ...untold(kind, report, options, settings, text).map((option) =>
        say("cli.untold", { option, document, why: say(untoldWords(option)) }),
      ),
      ...toLookAt(kind, report, options, settings, text).map((option) =>
        say("cli.look", { document, why: say(untoldWords(option), { names: namesToCheck(option) }) }),
      ),
    ];
  });
  const others =
    kinds.length === 0 ? [] : Object.keys(options).filter((name) => !kinds.some(hasOption(name)));
  return [...lines, ...others.map((option) => say("cli.option-of-others", { option }))];
}

function hasOption(name: string): (id: DocumentKindId) => boolean {
  return (id) => {
    const { options, always } = documentKinds[id];
    return takes(options, name) !== null || Object.hasOwn(always, name);
  };
}
