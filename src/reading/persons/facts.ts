/**
 * What the cells of a line tell of a person: words and marks become facts, each with the cell that told it. What cannot be read, and
 * what contradicts itself, is kept for findings.
 */
import type { Fact, Person, PersonFacts } from "../../congress/persons";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readMark } from "../cells/mark";
import { isBlank, textOf } from "../cells/text";
import { birthIn, readAge, readBirth, type Birth } from "./births";
import { isKinh, isMinority } from "./ethnicities";
import type { Layout } from "./layout";
import { isHigher, readLevels, type ReadLevels } from "./levels";
import { electedIn, isAppointed, officeIn, serviceIn } from "./offices";
import { levelsTold, type PersonColumn, type Told } from "./roles";
import type { PersonRow } from "./rows";

export interface ReadPerson {
  readonly row: number;
  /** Without numbers, titles and remarks. */
  readonly name: string;
  readonly facts: Person;
  /** The column that told each fact. */
  readonly columns: ReadonlyMap<Fact | "age", number>;
  /** Indicators without a rule for which the person is marked, with their columns. */
  readonly marks: ReadonlyMap<string, number>;
  /** False for a candidate who lost, or who was of the old committee alone; null where nothing is said. */
  readonly elected: boolean | null;
  readonly birth: Birth | null;
  readonly age: number | null;
  readonly joined: Birth | null;
  readonly doubts: readonly Doubt[];
}

/** What is wrong in a cell: the finding's kind without its words. */
export interface Doubt {
  readonly kind: "unreadable" | "contradiction" | "ethnicity";
  readonly column: number;
  /** A second cell that says otherwise. */
  readonly other?: number;
}

/** What the lines of one list share. */
export interface Reading {
  readonly grid: Grid;
  readonly layout: Layout;
  /** Collects the facts that anything was said of, be it "no". */
  readonly told: Set<Fact>;
  /** Keeps the levels of texts, which many persons have alike. */
  readonly levels: Map<string, ReadLevels>;
}

/** Reads one line; `said` is what its section says of its persons. */
export function readPerson(reading: Reading, { row, name }: PersonRow, said: Person): ReadPerson {
  return new LineReader(reading, row).read(name, said);
}

const OFFICES: readonly string[] = ["secretary", "deputy", "member"];

class LineReader {
  private readonly facts: { -readonly [F in Fact]?: PersonFacts[F] } = {};
  private readonly columns = new Map<Fact | "age", number>();
  private readonly marks = new Map<string, number>();
  private readonly doubts: Doubt[] = [];
  private elected: boolean | null = null;
  private birth: Birth | null = null;
  private age: number | null = null;
  private joined: Birth | null = null;
  private wasBefore: number | null = null;

  private readonly grid: Grid;
  private readonly layout: Layout;
  private readonly told: Set<Fact>;

  constructor(
    private readonly reading: Reading,
    private readonly row: number,
  ) {
    this.grid = reading.grid;
    this.layout = reading.layout;
    this.told = reading.told;
  }

  read(name: string, said: Person): ReadPerson {
    const nameColumn = this.layout.name.column;
    for (const column of this.layout.columns) {
      const value = this.grid.values[this.row]?.[column.column];
      if (!isBlank(value)) this.readCell(column, value);
    }
    this.readNotes();
    this.readName(name, nameColumn);
    if (this.facts.office === undefined) this.tellAll(said, nameColumn);
    if (this.wasBefore !== null) this.settleBefore(this.wasBefore);
    const { row, facts, columns, marks, elected, birth, age, joined, doubts } = this;
    return { row, name: bareName(name), facts, columns, marks, elected, birth, age, joined, doubts };
  }

  private readCell({ role, column }: PersonColumn, value: CellValue | undefined): void {
    const text = textOf(value);
    switch (role.is) {
      case "birth":
        this.setBirth(readBirth(value), column);
        if (role.sex && this.birth) this.tell("sex", role.sex, column);
        break;
      case "age":
        this.setAge(readAge(value), column);
        break;
      case "joined":
        this.setJoined(text);
        break;
      case "elected":
        this.setElected(electedIn(text) ?? readMark(value), column, text);
        break;
      case "after":
        this.setElected(
          readMark(value) ?? (/\p{L}/u.test(text) ? (electedIn(text) ?? true) : null),
          column,
          text,
        );
        break;
      case "before":
        this.readBefore(value, text, column);
        break;
      case "mark":
        if (readMark(value) === true) this.marks.set(role.indicator, column);
        break;
      case "facts":
        this.readFacts(role.told, role.marked, value, text, column);
        break;
      default:
    }
  }

  private readFacts(
    told: readonly Told[],
    marked: Person,
    value: CellValue | undefined,
    text: string,
    column: number,
  ): void {
    const mark = Object.keys(marked).length > 0 && !/^nữ$/iu.test(text) ? markIn(value, text) : null;
    if (mark === true) {
      this.tellAll(marked, column);
      return;
    }
    if (mark === false && told[0] !== undefined && told[0] !== "schooling") {
      if (told[0] !== "birth" && told[0] !== "joined") this.told.add(told[0]);
      if (told[0] === "religion") this.tell("religion", "none", column);
      return;
    }
    if (/^[-–—.…]+$/.test(text)) return;
    const levels = levelsTold(told);
    if (levels.length > 0 && levels.length === told.length) {
      this.readLevels(rawText(value), levels, column);
      return;
    }
    const parts =
      told.length > 1
        ? rawText(value)
            .split(/[,;\n]+/)
            .map((part) => part.trim())
            .filter(Boolean)
        : [text];
    const isOffice = told.length === 1 && told[0] === "office";
    if (isOffice) this.readOffice(text, column);
    else if (parts.length === told.length)
      told.forEach((one, i) => this.readTold(one, parts[i] ?? "", column));
    else this.readLoose(told, parts, column);
  }

  /** Fewer or more parts than the header promises: each by what it says. */
  private readLoose(told: readonly Told[], parts: readonly string[], column: number): void {
    for (const part of parts) {
      const one = told.find(
        (fact) =>
          (fact === "sex" && sexIn(part) !== null) ||
          (fact === "ethnicity" && (isKinh(part) || isMinority(part))) ||
          (fact === "birth" && birthIn(part) !== null),
      );
      if (one) this.readTold(one, part, column);
      else this.doubts.push({ kind: "unreadable", column });
    }
  }

  private readTold(fact: Told, text: string, column: number): void {
    if (text === "") return;
    switch (fact) {
      case "birth":
        this.setBirth(readBirth(text), column);
        break;
      case "joined":
        this.setJoined(text);
        break;
      case "sex":
        this.tellOr("sex", sexIn(text), column);
        break;
      case "ethnicity":
        this.readEthnicity(text, column);
        break;
      case "religion":
        this.tell("religion", NO_RELIGION.test(fold(text)) ? "none" : "some", column);
        break;
      case "service":
        this.tellOr("service", serviceIn(text), column);
        break;
      case "office":
        this.readOffice(text, column);
        break;
      case "seat":
        if (isAppointed(text)) this.tell("seat", "appointed", column);
        break;
      case "standing":
        this.tell("standing", "yes", column);
        break;
      default:
        this.readLevels(text, [fact], column);
    }
  }

  private readEthnicity(text: string, column: number): void {
    const kinh = isKinh(text);
    this.tell("ethnicity", kinh ? "kinh" : "minority", column);
    if (!kinh && !isMinority(text)) this.doubts.push({ kind: "ethnicity", column });
  }

  private readOffice(text: string, column: number): void {
    const { office, standing } = officeIn(text);
    if (office) this.tell("office", office, column);
    if (standing) this.tell("standing", standing, column);
    const elected = electedIn(text);
    if (elected === false) this.elected = false;
    const service = serviceIn(text);
    if (service) this.tell("service", service, column);
  }

  private readLevels(text: string, facts: ReturnType<typeof levelsTold>, column: number): void {
    const key = `${facts.join()} ${text}`;
    const levels = this.reading.levels.get(key) ?? readLevels(text, facts);
    this.reading.levels.set(key, levels);
    if (levels === "unreadable") this.doubts.push({ kind: "unreadable", column });
    else this.tellAll(levels, column);
  }

  private readBefore(value: CellValue | undefined, text: string, column: number): void {
    const mark = readMark(value);
    const service = serviceIn(text);
    const was =
      mark ??
      (service === "reelected" ||
        officeIn(text).office !== undefined ||
        /\bcấp ủy\b|\bchi ủy\b/iu.test(text));
    if (mark !== null || service !== null || was) this.told.add("service");
    if (was) this.wasBefore = column;
  }

  private readNotes(): void {
    for (const { role, column } of this.layout.columns) {
      if (role.is !== "note") continue;
      const text = textOf(this.grid.values[this.row]?.[column]);
      if (text === "") continue;
      if (electedIn(text) === false) this.elected = false;
      if (isAppointed(text)) this.tell("seat", "appointed", column);
      const service = serviceIn(text);
      if (service && this.facts.service === undefined) this.tell("service", service, column);
    }
  }

  private readName(name: string, column: number): void {
    const { role } = this.layout.name;
    const behind = role.is === "name" && role.births ? name : remarkIn(name);
    const birth = this.birth ? null : birthIn(behind);
    if (birth) this.setBirth(birth, column);
    if (this.facts.office === undefined) this.tellAll(officeIn(remarkIn(name)), column);
    const sex =
      /\(\s*nữ\s*[),;]/iu.test(name) || /^\W*bà\s/iu.test(name)
        ? "woman"
        : /^\W*ông\s/iu.test(name)
          ? "man"
          : null;
    if (sex) this.tell("sex", sex, column);
  }

  /** Who served before is re-elected, unless the sheet says plainly otherwise. */
  private settleBefore(column: number): void {
    if (this.facts.service === "new") this.contradict("service", column);
    else if (this.facts.service === undefined) this.tell("service", "reelected", column);
  }

  private setBirth(birth: Birth | "unreadable" | null, column: number): void {
    if (birth === "unreadable") this.doubts.push({ kind: "unreadable", column });
    else if (birth && this.birth)
      this.doubts.push({ kind: "contradiction", column, other: this.columns.get("age") ?? column });
    else if (birth) {
      this.birth = birth;
      this.columns.set("age", column);
    }
  }

  private setAge(age: number | "unreadable" | null, column: number): void {
    if (age === "unreadable") this.doubts.push({ kind: "unreadable", column });
    else if (age !== null) {
      this.age = age;
      if (!this.birth) this.columns.set("age", column);
    }
  }

  private setJoined(text: string): void {
    const joined = birthIn(text);
    if (joined && (!this.joined || joined.year < this.joined.year)) this.joined = joined;
  }

  private setElected(elected: boolean | null, column: number, text: string): void {
    if (elected === null && /^\d+(?:[.,]\d+)?%?$/.test(text)) return;
    if (elected === null) this.doubts.push({ kind: "unreadable", column });
    else this.elected = elected && this.elected !== false;
  }

  private tellOr<F extends Fact>(fact: F, value: PersonFacts[F] | null, column: number): void {
    if (value === null) this.doubts.push({ kind: "unreadable", column });
    else this.tell(fact, value, column);
  }

  private tellAll(facts: Person, column: number): void {
    const { seat, sex, ethnicity, religion, service, office, standing, schooling, education, theory } = facts;
    if (seat) this.tell("seat", seat, column);
    if (sex) this.tell("sex", sex, column);
    if (ethnicity) this.tell("ethnicity", ethnicity, column);
    if (religion) this.tell("religion", religion, column);
    if (service) this.tell("service", service, column);
    if (office) this.tell("office", office, column);
    if (standing) this.tell("standing", standing, column);
    if (schooling) this.tell("schooling", schooling, column);
    if (education) this.tell("education", education, column);
    if (theory) this.tell("theory", theory, column);
  }

  private tell<F extends Fact>(fact: F, value: PersonFacts[F], column: number): void {
    this.told.add(fact);
    const before = this.facts[fact];
    if (before === undefined || before === value) {
      this.set(fact, value, column);
      return;
    }
    if (fact === "schooling" || fact === "education" || fact === "theory") {
      if (isHigher(fact, value, before)) this.set(fact, value, column);
      return;
    }
    // Every officer is a member of the committee as well.
    if (fact === "office" && (before === "member" || value === "member")) {
      if (OFFICES.indexOf(value) < OFFICES.indexOf(before)) this.set(fact, value, column);
      return;
    }
    this.contradict(fact, column);
  }

  private set<F extends Fact>(fact: F, value: PersonFacts[F], column: number): void {
    this.facts[fact] = value;
    this.columns.set(fact, column);
  }

  private contradict(fact: Fact, column: number): void {
    const other = this.columns.get(fact);
    this.doubts.push({ kind: "contradiction", column, ...(other === undefined ? {} : { other }) });
  }
}

/** "O" beside "X" is none. */
function markIn(value: CellValue | undefined, text: string): boolean | null {
  return /^o$/iu.test(text) ? false : readMark(value);
}

const NO_RELIGION = /^(?:khong|khong co|khong ton giao|khong theo(?: .*)?|ko|k|kg|0|luong|vo than|ko co)$/;

function sexIn(text: string): PersonFacts["sex"] | null {
  const words = text.normalize("NFC").trim();
  if (/^(?:nữ|nu|bà|gái|f)\.?$/iu.test(words)) return "woman";
  return /^(?:nam|ông|trai|m)\.?$/iu.test(words) ? "man" : null;
}

/** With its line breaks, which part facts. */
function rawText(value: CellValue | undefined): string {
  return typeof value === "string" ? value : textOf(value);
}

/** "Nguyễn Văn A, Bí thư", "Nguyễn Văn A - Phó bí thư", "Nguyễn Văn A (Bí thư)": what stands behind the name. */
const REMARK = /\s*(?:[,;(\n]|\s[-–]\s|\s(?:sn|ns|sinh(?: năm)?)[\s.:]*\d).*$/isu;

function remarkIn(name: string): string {
  return (REMARK.exec(name)?.[0] ?? "").replace(/^[\s,;(\n–-]+/u, "").replace(/\)\s*$/u, "");
}

/** "1. Đ/c Nguyễn Văn A (nữ)" is "Nguyễn Văn A". */
function bareName(name: string): string {
  return name
    .replace(REMARK, "")
    .replace(/^\s*(?:\d+\s*[.)]\s*)?(?:(?:đ\/c|đồng chí|ông|bà)[\s:.]+)*/iu, "")
    .replace(/\s+/g, " ")
    .trim();
}
