/** Files that are written together: at whatever step the work is cut off, each is the old one or the new one, whole. */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeOf, saveTogether, type Output, type SaveProblem } from "../../src/cli/save";

const STEPS = [
  "openSync",
  "writeFileSync",
  "fsyncSync",
  "closeSync",
  "readFileSync",
  "linkSync",
  "renameSync",
  "rmSync",
] as const;
let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "dai-hoi-"));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

function output(name: string, content: string): Output {
  const place = placeOf(join(folder, name));
  if (place.kind !== "file" && place.kind !== "stream") throw new Error(`${name} is no output.`);
  return { place, content };
}

const both = (): readonly Output[] => [output("a.xlsx", "bảng mới"), output("b.txt", "bản tin mới")];

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(join(folder, name), content);
}

/** The files of the folder with what is in them. */
function files(): Readonly<Record<string, string>> {
  const names = fs.readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]));
}

/** Does the work with a disk that fails at its nth step; from there on with everything, where the process is dead. */
function failingAt(
  n: number,
  code: string,
  dead: boolean,
  work: () => SaveProblem | null,
): SaveProblem | null | "done" {
  let step = 0;
  for (const name of STEPS) {
    const original = fs[name];
    const real = (...given: readonly unknown[]): unknown => Reflect.apply(original, fs, given);
    jest.spyOn(fs, name).mockImplementation((...given: readonly unknown[]): never => {
      step++;
      if (step === n || (dead && step > n)) {
        // A disk that fills up has taken the first half.
        if (name === "writeFileSync") real(given[0], "nử");
        throw Object.assign(new Error(code), { code });
      }
      return real(...given) as never;
    });
  }
  const result = work();
  jest.restoreAllMocks();
  return step < n ? "done" : result;
}

const OLD = { "a.xlsx": "bảng cũ", "b.txt": "bản tin cũ" };
const NEW = { "a.xlsx": "bảng mới", "b.txt": "bản tin mới" };

test.each<[string, boolean, Readonly<Record<string, string>>]>([
  ["old files are written over", true, OLD],
  ["there is nothing yet, and may be overwritten", true, {}],
  ["there is nothing yet", false, {}],
  ["one of them is there", true, { "a.xlsx": "bảng cũ" }],
])(
  "A step that fails leaves both files as they were and nothing beside them: %s.",
  (_what, force, before) => {
    for (let n = 1; ; n++) {
      for (const name of Object.keys(NEW)) fs.rmSync(join(folder, name), { force: true });
      put(before);
      const result = failingAt(n, "ENOSPC", false, () => saveTogether(both(), force));
      if (result === "done") break;
      // A clean-up that fails, or a link that the drive does not know, is no failure of the work.
      const left = Object.fromEntries(Object.entries(files()).filter(([name]) => !name.endsWith(".tmp")));
      expect([n, left]).toEqual([n, result === null ? NEW : before]);
      if (result !== null) {
        expect(result).toMatchObject({ reason: "disk-full", kept: [] });
        expect(Object.keys(files()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      }
      for (const name of Object.keys(files())) fs.rmSync(join(folder, name));
    }
    expect(files()).toEqual(NEW);
  },
);

test.each([true, false])(
  "A process that dies leaves each name with a whole file (old files there: %s).",
  (isOld) => {
    for (let n = 1; ; n++) {
      for (const name of Object.keys(files())) fs.rmSync(join(folder, name));
      put(isOld ? OLD : {});
      const result = failingAt(n, "EIO", true, () => saveTogether(both(), isOld));
      if (result === "done") break;
      const now = files();
      for (const name of ["a.xlsx", "b.txt"] as const)
        expect([undefined, OLD[name], NEW[name]].slice(isOld ? 1 : 0)).toContain(now[name]);
    }
    expect(files()).toEqual(NEW);
  },
);

test("A file that another program makes meanwhile is not written over.", () => {
  const outputs = both();
  put({ "b.txt": "của người khác" });
  expect(saveTogether(outputs, false)).toEqual({ index: 1, reason: "exists", kept: [] });
  expect(files()).toEqual({ "b.txt": "của người khác" });
});

test("A drive without links takes the files all the same, and overwrites none.", () => {
  const noLinks = (): never => {
    throw Object.assign(new Error("EPERM"), { code: "EPERM" });
  };
  jest.spyOn(fs, "linkSync").mockImplementation(noLinks);
  expect(saveTogether(both(), false)).toBeNull();
  expect(files()).toEqual(NEW);
  const again = both();
  expect(saveTogether(again, false)).toMatchObject({ reason: "exists" });
  put(OLD);
  expect(saveTogether(again, true)).toBeNull();
  expect(files()).toEqual(NEW);
});

test.each(["EPERM", "EACCES", "EBUSY"])(
  "Windows says %s of a file that Excel has open: both old files stay.",
  (code) => {
    put(OLD);
    const real = fs.renameSync;
    jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (String(to).endsWith("b.txt")) throw Object.assign(new Error(code), { code });
      real(from, to);
    });
    expect(saveTogether(both(), true, "win32")).toEqual({ index: 1, reason: "open-elsewhere", kept: [] });
    jest.restoreAllMocks();
    expect(files()).toEqual(OLD);
  },
);

test("An old file that cannot be put back is kept, and it is said where.", () => {
  put(OLD);
  const real = fs.renameSync;
  let renamed = 0;
  jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
    if (++renamed > 1) throw Object.assign(new Error("EIO"), { code: "EIO" });
    real(from, to);
  });
  const problem = saveTogether(both(), true);
  expect(problem?.kept.map((file) => fs.readFileSync(file, "utf8"))).toEqual(["bảng cũ"]);
});

test("A disk that gives back other bytes than it was given is a failure.", () => {
  put(OLD);
  jest.spyOn(fs, "readFileSync").mockReturnValue(Buffer.from("khác"));
  expect(saveTogether(both(), true)).toMatchObject({ reason: "not-allowed" });
  jest.restoreAllMocks();
  expect(files()).toEqual(OLD);
});

test("What everybody may read and write stays so.", () => {
  put(OLD);
  fs.chmodSync(join(folder, "a.xlsx"), 0o666);
  saveTogether(both(), true);
  expect(fs.statSync(join(folder, "a.xlsx")).mode & 0o777).toBe(0o666);
});

describe("One file is known under", () => {
  const identity = (...path: readonly string[]): string => {
    const place = placeOf(join(folder, ...path));
    if (place.kind === "nowhere") throw new Error("There is no such folder.");
    return place.identity;
  };

  beforeEach(() => {
    put({ "a.xlsx": "cũ", "khác.xlsx": "cũ" });
    fs.mkdirSync(join(folder, "con"));
    fs.symlinkSync("..", join(folder, "con", "lên"));
    fs.symlinkSync("a.xlsx", join(folder, "lối.xlsx"));
    fs.linkSync(join(folder, "a.xlsx"), join(folder, "tên hai.xlsx"));
    fs.symlinkSync(join("con", "chưa.xlsx"), join(folder, "tới.xlsx"));
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["another path", ["a.xlsx"], ["con", "..", "a.xlsx"]],
    ["a link to its folder", ["a.xlsx"], ["con", "lên", "a.xlsx"]],
    ["a symbolic link", ["a.xlsx"], ["lối.xlsx"]],
    ["a second name", ["a.xlsx"], ["tên hai.xlsx"]],
    ["a link, before it is there", ["tới.xlsx"], ["con", "chưa.xlsx"]],
    ["a link to its folder, before it is there", ["mới.xlsx"], ["con", "lên", "mới.xlsx"]],
    ["another case, before it is there", ["mới.xlsx"], ["MỚI.XLSX"]],
    ["accents in another form, before it is there", ["mới.xlsx"], ["mới.xlsx".normalize("NFD")]],
  ])("%s", (_what, one, other) => {
    expect(identity(...one)).toBe(identity(...other));
  });

  test("no name of another file", () => {
    expect(identity("a.xlsx")).not.toBe(identity("khác.xlsx"));
    expect(identity("mới.xlsx")).not.toBe(identity("con", "mới.xlsx"));
  });
});

test.each([true, false])(
  "A link stays one, and the file that it points at is written (there already: %s).",
  (isThere) => {
    fs.mkdirSync(join(folder, "con"));
    if (isThere) put({ [join("con", "a.xlsx")]: "bảng cũ" });
    fs.symlinkSync(join("con", "a.xlsx"), join(folder, "a.xlsx"));
    expect(saveTogether([output("a.xlsx", "bảng mới")], true)).toBeNull();
    expect(fs.lstatSync(join(folder, "a.xlsx")).isSymbolicLink()).toBe(true);
    expect(fs.readdirSync(join(folder, "con"))).toEqual(["a.xlsx"]);
    expect(fs.readFileSync(join(folder, "con", "a.xlsx"), "utf8")).toBe("bảng mới");
  },
);
