/** What the cells of a line tell of a person: words and marks become facts. */
import type { Fact, Person } from "../../congress/persons";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readMark } from "../cells/mark";
import { isBlank, textOf } from "../cells/text";
import { birthIn, readAge, readBirth } from "./births";
import { isKinh, isMinority } from "./ethnicities";
import type { Layout } from "./layout";
import { readLevels, type ReadLevels } from "./levels";
import { electedIn, isAppointed, isPlainMember, officeIn, serviceIn } from "./offices";
import { electedBy } from "./votes";
import { Telling, type ReadPerson } from "./telling";
import { levelsTold, type PersonColumn, type Told } from "./roles";
import { bareName, remarkIn, sexBesideName, sexIn } from "./names";
import type { PersonRow } from "./rows";

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

class LineReader {
  private readonly out: Telling;
  private wasBefore: number | null = null;

  private readonly grid: Grid;
  private readonly layout: Layout;

  constructor(
    private readonly reading: Reading,
    private readonly row: number,
  ) {
    this.grid = reading.grid;
    this.layout = reading.layout;
    this.out = new Telling(reading.told);
  }

  read(name: string, said: Person): ReadPerson {
    const nameColumn = this.layout.name.column;
    for (const column of this.layout.columns) {
      const value = this.grid.values[this.row]?.[column.column];
      if (!isBlank(value)) this.readCell(column, value);
    }
    this.readNotes();
    this.readName(name, nameColumn);
    if (this.out.facts.office === undefined) this.out.tellAll(said, nameColumn);
    // "I. BAN THƯỜNG VỤ" is said of its secretary and deputies too.
    else if (said.standing) this.out.tellAll({ standing: said.standing }, nameColumn);
    if (this.wasBefore !== null) this.settleBefore(this.wasBefore);
    const wasBefore = this.wasBefore !== null;
    const { facts, columns, marks, isMember, elected, birth, age, joined, doubts } = this.out;
    return {
      row: this.row,
      name: bareName(name),
      facts,
      columns,
      marks,
      isMember,
      wasBefore,
      elected,
      birth,
      age,
      joined,
      doubts,
    };
  }

  private readCell({ role, column }: PersonColumn, value: CellValue | undefined): void {
    const text = textOf(value);
    switch (role.is) {
      case "birth":
        this.out.setBirth(readBirth(value), column);
        if (role.sex && this.out.birth) this.out.tell("sex", role.sex, column);
        break;
      case "age":
        this.out.setAge(readAge(value), column);
        break;
      case "joined":
        this.out.setJoined(text);
        break;
      case "elected":
        this.out.setElected(electedIn(text) ?? readMark(value) ?? electedBy(value), column, text);
        break;
      case "after":
        this.out.setElected(
          readMark(value) ?? (/\p{L}/u.test(text) ? (electedIn(text) ?? true) : null),
          column,
          text,
        );
        break;
      case "terms":
        this.out.tellOr("service", termsServed(text) ?? serviceIn(text), column);
        break;
      case "before":
        this.readBefore(value, text, column);
        break;
      case "mark":
        if (readMark(value) === true) this.out.marks.set(role.indicator, column);
        break;
      case "facts":
        if (role.codes && /^\d$/.test(text)) this.out.tellOr("sex", role.codes[text] ?? null, column);
        else this.readFacts(role.told, role.marked, value, text, column);
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
      this.out.tellAll(marked, column);
      this.out.isMember ||= marked.office === "member";
      return;
    }
    if (mark === false && told[0] !== undefined && told[0] !== "schooling") {
      if (told[0] !== "birth" && told[0] !== "joined") this.reading.told.add(told[0]);
      if (told[0] === "religion") this.out.tell("religion", "none", column);
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
      else this.out.doubt("unreadable", column);
    }
  }

  private readTold(fact: Told, text: string, column: number): void {
    if (text === "") return;
    switch (fact) {
      case "birth":
        this.out.setBirth(readBirth(text), column);
        break;
      case "joined":
        this.out.setJoined(text);
        break;
      case "sex":
        this.out.tellOr("sex", sexIn(text), column);
        break;
      case "ethnicity":
        this.readEthnicity(text, column);
        break;
      case "religion":
        this.out.tell("religion", NO_RELIGION.test(fold(text)) ? "none" : "some", column);
        break;
      case "service":
        this.out.tellOr("service", serviceIn(text), column);
        break;
      case "office":
        this.readOffice(text, column);
        break;
      case "seat":
        if (isAppointed(text)) this.out.tell("seat", "appointed", column);
        break;
      case "standing":
        this.out.tell("standing", "yes", column);
        break;
      default:
        this.readLevels(text, [fact], column);
    }
  }

  private readEthnicity(text: string, column: number): void {
    const kinh = isKinh(text);
    this.out.tell("ethnicity", kinh ? "kinh" : "minority", column);
    if (!kinh && !isMinority(text)) this.out.doubt("ethnicity", column);
  }

  private readOffice(text: string, column: number): void {
    const { office, standing } = officeIn(text);
    if (isPlainMember(text)) this.out.lost();
    if (office) this.out.tell("office", office, column);
    if (standing) this.out.tell("standing", standing, column);
    const elected = electedIn(text);
    if (elected === false) this.out.lost();
    const service = serviceIn(text);
    if (service) this.out.tell("service", service, column);
  }

  private readLevels(text: string, facts: ReturnType<typeof levelsTold>, column: number): void {
    const key = `${facts.join()} ${text}`;
    const levels = this.reading.levels.get(key) ?? readLevels(text, facts);
    this.reading.levels.set(key, levels);
    if (levels === "unreadable") this.out.doubt("unreadable", column);
    else this.out.tellAll(levels, column);
  }

  private readBefore(value: CellValue | undefined, text: string, column: number): void {
    const mark = readMark(value);
    const service = serviceIn(text);
    const was =
      mark ??
      (service === "reelected" ||
        officeIn(text).office !== undefined ||
        /\bcấp ủy\b|\bchi ủy\b/iu.test(text));
    if (mark !== null || service !== null || was) this.reading.told.add("service");
    if (was) this.wasBefore = column;
  }

  private readNotes(): void {
    for (const { role, column } of this.layout.columns) {
      if (role.is !== "note") continue;
      const text = textOf(this.grid.values[this.row]?.[column]);
      if (text === "") continue;
      if (electedIn(text) === false) this.out.lost();
      if (isAppointed(text)) this.out.tell("seat", "appointed", column);
      const service = serviceIn(text);
      if (service && this.out.facts.service === undefined) this.out.tell("service", service, column);
    }
  }

  private readName(name: string, column: number): void {
    const { role } = this.layout.name;
    const behind = role.is === "name" && role.births ? name : remarkIn(name);
    const birth = this.out.birth ? null : birthIn(behind);
    if (birth) this.out.setBirth(birth, column);
    if (this.out.facts.office === undefined) this.out.tellAll(officeIn(remarkIn(name)), column);
    const sex = sexBesideName(name);
    if (sex) this.out.tell("sex", sex, column);
  }

  /** Who served before is re-elected, unless the sheet says plainly otherwise. */
  private settleBefore(column: number): void {
    if (this.out.facts.service === "new") this.out.contradict("service", column);
    else if (this.out.facts.service === undefined) this.out.tell("service", "reelected", column);
  }
}

/** "1" is served for the first time; null for what is no number of terms. */
function termsServed(text: string): "reelected" | "new" | null {
  const terms = /^(?:lần |thứ )*0?(\d{1,2})$/iu.exec(text)?.[1];
  return terms === undefined || Number(terms) === 0 ? null : Number(terms) > 1 ? "reelected" : "new";
}

/** "O" beside "X" is none. */
function markIn(value: CellValue | undefined, text: string): boolean | null {
  return /^o$/iu.test(text) ? false : readMark(value);
}

const NO_RELIGION = /^(?:khong|khong co|khong ton giao|khong theo(?: .*)?|ko|k|kg|0|luong|vo than|ko co)$/;

/** With its line breaks, which part facts. */
function rawText(value: CellValue | undefined): string {
  return typeof value === "string" ? value : textOf(value);
}
