/** The zip for handing on: what staff and their computers find in it, without anything being built. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { ONE_FILE } from "../../scripts/one-file.mjs";
import { releaseFiles, zipped, type Parts } from "../../scripts/release/contents";
import { guidePage, pdfName } from "../../scripts/release/guide";
import { notices, type Library } from "../../scripts/release/notices";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const START = readFileSync("docs/bat-dau.html", "utf8");
const GUIDES = ["huong-dan.pdf", "trien-khai.pdf", "mau-word.pdf"];

function parts(pages: readonly string[]): Parts {
  return {
    version: "1.2.3",
    oneFile: bytes("<p>one"),
    start: START,
    guides: new Map(GUIDES.map((name) => [name, bytes(name)])),
    pages: new Map(pages.map((name) => [name, bytes(name)])),
    licence: "MIT",
    notices: "MIT",
  };
}

const PAGES = ["index.html", "taskpane.html", "offline.js", "icons/app-32.png", ONE_FILE];

test("Whoever opens it sees where to begin, the page in one file and the guides; pages for a server stand apart", () => {
  expect([...releaseFiles(parts([...PAGES, "manifest.xml"])).keys()]).toEqual([
    "Bắt đầu.html",
    "LICENSE.txt",
    "dai-hoi-chi-bo.html",
    "giay-phep-thu-vien.txt",
    "huong-dan.pdf",
    "mau-word.pdf",
    "may-chu/icons/app-32.png",
    "may-chu/index.html",
    "may-chu/manifest.xml",
    "may-chu/offline.js",
    "may-chu/taskpane.html",
    "trien-khai.pdf",
  ]);
});

test("The page to begin with names its version, leads only to what lies beside it, and runs nothing", () => {
  const files = releaseFiles(parts(PAGES));
  const start = new TextDecoder().decode(files.get("Bắt đầu.html"));
  expect(start).toContain("Bản 1.2.3");
  expect(start).not.toContain("%");
  const links = [...start.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link);
  expect(links).toEqual(expect.arrayContaining([ONE_FILE, ...GUIDES]));
  expect(links.filter((link) => !files.has(link))).toEqual([]);
  expect(start).toContain("default-src 'none'");
  expect(start).not.toContain("<script");
});

test("The page in one file, which is handed on by itself, has the licences in it, where no browser shows them", () => {
  const files = releaseFiles({ ...parts(PAGES), notices: "Copyright Aa <a@b.c> -->" });
  const page = new TextDecoder().decode(files.get(ONE_FILE));
  expect(page).toMatch(/^<p>one\n<!--\nCopyright Aa <a@b\.c> -- >-->\n$/);
});

test("Windows and others read its names as UTF-8, and the same files give the same bytes", () => {
  const files = releaseFiles(parts(PAGES));
  const madeAt = new Date("2026-11-28T20:30:00Z");
  const zip = Buffer.from(zipped(files, madeAt));
  expect(Object.keys(unzipSync(zip))).toEqual([...files.keys()]);
  const entry = zip.indexOf(Buffer.from("PK\u0001\u0002"));
  const [system, flags, time, day] = [
    zip[entry + 5],
    ...[8, 12, 14].map((at) => zip.readUInt16LE(entry + at)),
  ];
  expect(zip.subarray(entry + 46, entry + 60).toString()).toBe("Bắt đầu.h".normalize("NFC"));
  // Unix, since some take names from DOS for names of DOS; and the mark for UTF-8.
  expect([system, (flags ?? 0) & 0x800]).toEqual([3, 0x800]);
  // 29/11/2026, 3:30 in Vietnam.
  expect([(day ?? 0) >> 9, ((day ?? 0) >> 5) & 15, (day ?? 0) & 31]).toEqual([2026 - 1980, 11, 29]);
  expect([(time ?? 0) >> 11, ((time ?? 0) >> 5) & 63]).toEqual([3, 30]);
  expect(Buffer.from(zipped(releaseFiles(parts([...PAGES].reverse())), madeAt)).equals(zip)).toBe(true);
});

describe("Licences of libraries", () => {
  const library = (name: string, more: Partial<Library> = {}): Library => ({
    ...{ name, version: "1.0.0", licence: "MIT", author: "A. Writer", texts: [] },
    ...more,
  });

  test("Each library is named with its words, the same words once; a package without a text has those of its licence", () => {
    const text = notices([
      library("a", { texts: ["Copyright Aa\r\n\r\nPermission …\n"] }),
      library("b", { texts: ["Copyright Aa\n\nPermission …"] }),
      library("c"),
    ]);
    expect(text.match(/Copyright Aa/g)).toHaveLength(1);
    expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nCopyright Aa");
    expect(text).toMatch(/c 1\.0\.0 \(MIT\)[^]*Copyright \(c\) A\. Writer[^]*Permission is hereby granted/);
  });

  test("A licence that nobody has looked at, or whose words are missing, stops the release", () => {
    expect(() => notices([library("d", { licence: "GPL-3.0" })])).toThrow("d 1.0.0 (GPL-3.0)");
    expect(() => notices([library("e", { licence: "Apache-2.0" })])).toThrow("e brings no text");
  });
});

test("A guide that is printed names the other guides as they lie beside it, and its own chapters can be gone to", () => {
  const page = guidePage({
    markdown:
      "# Tên\n\nXem [b.md](b.md), [cách làm](b.md#x), [json](json.md), [ở dưới](#đã-thử-ở-đâu).\n\n## Đã thử ở đâu?\n\n![Hình](h.png)\n",
    picture: (name) => ({ address: `data:${name}`, width: 350 }),
    beside: ["b.md"],
    style: "",
    logo: "",
    edition: "Bản 1",
  });
  expect(page).toContain("Xem <b>b.pdf</b>, <b>cách làm</b> (b.pdf), json, ");
  expect(page).toContain('<a href="#đã-thử-ở-đâu">ở dưới</a>');
  expect(page).toContain('<h2 id="đã-thử-ở-đâu">');
  expect(page).toContain('<img src="data:h.png" alt="Hình" class="pane">');
  expect(pdfName("b.md")).toBe("b.pdf");
});
