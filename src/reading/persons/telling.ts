/**
 * What is told of a person, gathered cell by cell, each fact with the column that told it. What cannot be read, and what contradicts
 * what was told before, is kept for findings.
 */
import type { Fact, Person, PersonFacts } from "../../congress/persons";
import type { Birth } from "../../congress/persons";
import { birthIn } from "./births";
import { isHigher } from "./levels";

export interface ReadPerson {
  readonly row: number;
  /** Without numbers, titles and remarks. */
  readonly name: string;
  readonly facts: Person;
  /** The column that told each fact. */
  readonly columns: ReadonlyMap<Fact | "age", number>;
  /** Indicators without a rule for which the person is marked, with their columns. */
  readonly marks: ReadonlyMap<string, number>;
  /** Marked as a member of the committee, whatever else. */
  readonly isMember: boolean;
  /** Of the committee before. */
  readonly wasBefore: boolean;
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

const OFFICES: readonly string[] = ["secretary", "deputy", "member"];

export class Telling {
  readonly facts: { -readonly [F in Fact]?: PersonFacts[F] } = {};
  readonly columns = new Map<Fact | "age", number>();
  readonly marks = new Map<string, number>();
  readonly doubts: Doubt[] = [];
  isMember = false;
  elected: boolean | null = null;
  birth: Birth | null = null;
  age: number | null = null;
  joined: Birth | null = null;

  /** `told` collects the facts that anything was said of. */
  constructor(private readonly told: Set<Fact>) {}

  doubt(kind: "unreadable" | "ethnicity", column: number): void {
    this.doubts.push({ kind, column });
  }

  /** Not elected, whatever else is said. */
  lost(): void {
    this.elected = false;
  }

  setBirth(birth: Birth | "unreadable" | null, column: number): void {
    if (birth === "unreadable") this.doubts.push({ kind: "unreadable", column });
    else if (birth && this.birth)
      this.doubts.push({ kind: "contradiction", column, other: this.columns.get("age") ?? column });
    else if (birth) {
      this.birth = birth;
      this.columns.set("age", column);
    }
  }

  setAge(age: number | "unreadable" | null, column: number): void {
    if (age === "unreadable") this.doubts.push({ kind: "unreadable", column });
    else if (age !== null) {
      this.age = age;
      if (!this.birth) this.columns.set("age", column);
    }
  }

  setJoined(text: string): void {
    const joined = birthIn(text);
    if (joined && (!this.joined || joined.year < this.joined.year)) this.joined = joined;
  }

  setElected(elected: boolean | null, column: number, text: string): void {
    if (elected === null && /^\d+(?:[.,]\d+)?%?$/.test(text)) return;
    if (elected === null) this.doubts.push({ kind: "unreadable", column });
    else this.elected = elected && this.elected !== false;
  }

  tellOr<F extends Fact>(fact: F, value: PersonFacts[F] | null, column: number): void {
    if (value === null) this.doubts.push({ kind: "unreadable", column });
    else this.tell(fact, value, column);
  }

  tellAll(facts: Person, column: number): void {
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

  tell<F extends Fact>(fact: F, value: PersonFacts[F], column: number): void {
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

  contradict(fact: Fact, column: number): void {
    const other = this.columns.get(fact);
    this.doubts.push({ kind: "contradiction", column, ...(other === undefined ? {} : { other }) });
  }
}
