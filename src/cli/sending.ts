/** `--list`: which branches of a list have sent, as text below the files and as JSON. */
import { chatText, sendingOf, toLookAt, type Asking, type Sending } from "../analysis/sending";
import type { CongressSettings } from "../congress/settings";
import { say } from "../i18n/messages";
import { branchListOf } from "../reading/branch-list";
import type { SentBranch } from "../reading/sent";
import { Refusal, sheetsOf, type Process } from "./process";

/** Holds what was sent against the list in a file; it is refused where it names no branch. */
export async function sendingAgainst(
  file: string,
  sent: readonly SentBranch[],
  io: Process,
): Promise<Sending> {
  const list = branchListOf(await sheetsOf(file, { sheet: null }, io));
  if (list.branches.length === 0) throw new Refusal(1, say("cli.list-no-branches", { file }));
  return sendingOf(list, sent);
}

/** The words for the group chat, and what the office should look at itself. */
export function sendingText(sending: Sending, asking: Asking, settings: CongressSettings): string {
  const { twice, unlisted } = toLookAt(sending);
  const listed = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `${heading}:`, ...lines.map((line) => `  ${line}`)];
  return [
    say("cli.sending-heading"),
    chatText(sending, asking, settings),
    ...listed(say("sending.twice"), twice),
    ...listed(say("sending.unlisted"), unlisted),
  ].join("\n");
}

/** As docs/json.md says. */
export function sendingJson({ sent, missing, twice, unlisted }: Sending): object {
  return { sent, missing, twice: twice.map(({ branch, files }) => ({ ...branch, files })), unlisted };
}
