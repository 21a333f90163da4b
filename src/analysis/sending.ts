/**
 * Who has not sent yet: what was joined held against a list of branches, and the words that ask for what is missing. A name that fits
 * no listed branch, or several of them, is sent by none: it is told with the nearest name, so that nobody is taken for another.
 */
import type { BranchList, ListedBranch } from "../congress/branch-form";
import { looseBranchKey, mayBeOne, withoutKind, withoutZeros } from "../congress/branch-name";
import { kindNamed, nounOf } from "../congress/kinds";
import type { CongressSettings } from "../congress/settings";
import { say, type Say } from "../i18n/messages";
import { bodyName, isSameBody } from "../reading/gather/whose";
import type { SentBranch } from "../reading/sent";
import { formatCount } from "../vietnamese/count";
import { joinWords } from "../vietnamese/list";
import { near } from "../vietnamese/nearest";

export interface Sending {
  /** Each listed branch is in one of these two, in the order of the list. */
  readonly sent: readonly ListedBranch[];
  readonly missing: readonly ListedBranch[];
  /** Those that stand in several files. */
  readonly twice: readonly { readonly branch: ListedBranch; readonly files: readonly string[] }[];
  readonly unlisted: readonly Unlisted[];
}

/** A name that was sent and is not on the list. */
export interface Unlisted {
  readonly name: string;
  readonly file: string;
  /** The listed branch that may be meant; null where none is like it. */
  readonly nearest: ListedBranch | null;
}

/** Holds what was sent against the list. */
export function sendingOf({ branches }: BranchList, sent: readonly SentBranch[]): Sending {
  const listed = new Map<string, ListedBranch[]>();
  for (const branch of branches) {
    const key = looseBranchKey(branch.name);
    const known = listed.get(key);
    if (known) known.push(branch);
    else listed.set(key, [branch]);
  }
  const files = new Map<ListedBranch, Set<string>>();
  const others: SentBranch[] = [];
  for (const one of sent) {
    const alike = (listed.get(looseBranchKey(one.name)) ?? []).filter(({ name }) => mayBeOne(name, one.name));
    const branch = theOne(alike, one);
    if (branch) files.set(branch, (files.get(branch) ?? new Set()).add(one.file));
    else others.push(one);
  }
  const heard = branches.filter((branch) => files.has(branch));
  const missing = branches.filter((branch) => !files.has(branch));
  const candidates = [...missing, ...heard];
  return {
    sent: heard,
    missing,
    twice: [...files].flatMap(([branch, names]) =>
      names.size > 1 ? [{ branch, files: [...names].sort() }] : [],
    ),
    unlisted: others.map(({ name, file }) => ({ name, file, nearest: nearestOf(name, candidates) })),
  };
}

/** Of listed branches of the same name the one that is meant; null where several may be. */
function theOne(alike: readonly ListedBranch[], { under }: SentBranch): ListedBranch | null {
  const isUnder = ({ block }: ListedBranch): boolean =>
    block !== null && under.some((body) => isSameBody(body, bodyName(block)));
  const own = alike.filter(isUnder);
  // What no block tells apart is left where it stands under another, or under none.
  const [one, another] = own.length > 0 ? own : alike;
  return another ? null : (one ?? null);
}

/** As names are held against each other: "Chi bộ thôn 01" is "thôn 1". */
function plain(name: string): string {
  return withoutZeros(withoutKind(name));
}

/** Of those that are as near, one that has not sent yet. */
function nearestOf(name: string, candidates: readonly ListedBranch[]): ListedBranch | null {
  return near(plain(name), candidates, (branch) => [plain(branch.name)])[0] ?? null;
}

/** What the office should look at itself: who sent several times, and names that fit no branch; a line each. */
export interface ToLookAt {
  readonly twice: readonly string[];
  readonly unlisted: readonly string[];
}

/** In words, as `told` speaks. */
export function toLookAt({ twice, unlisted }: Sending, told: Say = say): ToLookAt {
  return {
    twice: twice.map(({ branch, files }) =>
      told("sending.twice-name", { name: named(branch), files: files.join(", ") }),
    ),
    unlisted: unlisted.map(({ name, file, nearest }) =>
      told("sending.unlisted-name", { name, file, nearest: nearest ? named(nearest) : "" }),
    ),
  };
}

/** "Chi bộ 1 (Khối thôn)". */
function named({ name, block }: ListedBranch): string {
  return block === null ? name : `${name} (${block})`;
}

/** What the words say besides, as people write it ("17h ngày 27/11/2026"). */
export interface Asking {
  /** Until when the files have been looked at. */
  readonly at: string;
  /** Until when to send; null where nothing is said of it. */
  readonly due: string | null;
}

/** Words for the group chat: how many have sent, who has not, and the request to send. */
export function chatText(
  { sent, missing }: Sending,
  { at, due }: Asking,
  settings: CongressSettings,
): string {
  const all = [...sent, ...missing];
  const words = {
    at,
    sent: formatCount(sent.length),
    all: formatCount(all.length),
    noun: nounOf(
      all.map(({ name }) => kindNamed(name)),
      settings,
    ),
  };
  if (missing.length === 0) return say("sending.all", words);
  const request = due === null ? say("sending.soon") : say("sending.before", { due });
  if (sent.length === 0) return [say("sending.none", words), request].join("\n");
  const count = missing.length < 10 ? `0${missing.length}` : formatCount(missing.length);
  return [
    say("sending.some", words),
    say("sending.missing", { count, noun: words.noun, names: namesByBlock(missing) }),
    request,
  ].join("\n");
}

/** On a line of their own for each block where there are several. */
function namesByBlock(branches: readonly ListedBranch[]): string {
  const blocks = [...new Set(branches.map(({ block }) => block))];
  const namesIn = (block: string | null): string =>
    joinWords(branches.filter((branch) => branch.block === block).map(({ name }) => name));
  if (blocks.length < 2) return ` ${namesIn(blocks[0] ?? null)}`;
  return blocks.map((block) => `\n- ${block === null ? "" : `${block}: `}${namesIn(block)}`).join(";");
}
