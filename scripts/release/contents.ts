/** What the zip for handing on holds, and the zip itself: the same files give the same bytes, on any machine. */
import { zipSync, type Zippable } from "fflate";
import { ONE_FILE } from "../one-file.mjs";

export interface Parts {
  readonly version: string;
  /** The page for a browser in one file. */
  readonly oneFile: Uint8Array;
  /** "Bắt đầu.html", with %VERSION% where the version is to stand. */
  readonly start: string;
  /** Guides as .pdf by their names. */
  readonly guides: ReadonlyMap<string, Uint8Array>;
  /** All of dist/ by names with "/" between folders. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  readonly licence: string;
  /** Licences of the libraries that are built in. */
  readonly notices: string;
}

const SERVER = "may-chu";

/** Of a file that says it comes from DOS some unpackers take the name for one of DOS, whatever it says of UTF-8. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

/** Files by their names in the zip, in the order in which a folder shows them. Names are composed (NFC), as Windows writes them. */
export function releaseFiles(parts: Parts): ReadonlyMap<string, Uint8Array> {
  const pages = [...parts.pages].filter(([name]) => name !== ONE_FILE);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["Bắt đầu.html", bytesOf(parts.start.replaceAll("%VERSION%", parts.version))],
    [ONE_FILE, withNotices(parts)],
    ...parts.guides,
    ["LICENSE.txt", bytesOf(parts.licence)],
    ["giay-phep-thu-vien.txt", bytesOf(parts.notices)],
    ...pages.map(([name, content]) => [`${SERVER}/${name}`, content] as const),
  ];
  const named = files.map(([name, content]) => [name.normalize("NFC"), content] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The page is handed on by itself, so the licences go along in it: behind all that a browser shows. */
function withNotices({ oneFile, notices }: Parts): Uint8Array {
  const comment = bytesOf(`\n<!--\n${notices.replace(/--(!?)>/g, "-- $1>")}-->\n`);
  const whole = new Uint8Array(oneFile.length + comment.length);
  whole.set(oneFile);
  whole.set(comment, oneFile.length);
  return whole;
}

/** A zip whose files all bear this moment, in the time of Vietnam wherever it is made; a zip knows no time zones. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, madeAt: Date): Uint8Array {
  const there = new Date(madeAt.getTime() + 7 * 3_600_000);
  const mtime = new Date(
    there.getUTCFullYear(),
    there.getUTCMonth(),
    there.getUTCDate(),
    there.getUTCHours(),
    there.getUTCMinutes(),
  );
  const contents: Zippable = Object.fromEntries(files);
  return zipSync(contents, { level: 9, mtime, os: UNIX, attrs: READABLE });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
