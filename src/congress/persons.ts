/**
 * What is known of a person on a list of the elected, and how it is counted: an indicator says which facts make a person count for
 * it (`person` of its entry).
 */
import type { Day } from "../vietnamese/day";

/** What a person can be said to be, by the fact that is told. */
export interface PersonFacts {
  readonly seat: "elected" | "appointed";
  readonly sex: "woman" | "man";
  readonly ethnicity: "kinh" | "minority";
  readonly religion: "none" | "some";
  readonly service: "reelected" | "new";
  readonly office: "secretary" | "deputy" | "member";
  readonly standing: "yes";
  readonly schooling: "upperSecondary" | "lower";
  readonly education:
    | "lower"
    | "vocational"
    | "college"
    | "degree"
    | "postgraduate"
    | "specialist"
    | "master"
    | "highSpecialist"
    | "doctor";
  readonly theory: "none" | "elementary" | "intermediate" | "advanced";
}

export type Fact = keyof PersonFacts;
export type Person = { readonly [F in Fact]?: PersonFacts[F] };

/** A person counts where each of these facts is told and is one of those listed. */
export type PersonRule = { readonly [F in Fact]?: readonly PersonFacts[F][] };

/** A birth: its year, and its day where it is told. */
export interface Birth {
  readonly year: number;
  readonly day: Day | null;
}

/** The ages of one branch's elected: births, and ages as typed. */
export interface Ages {
  readonly births: readonly Birth[];
  readonly typed: readonly number[];
}

/** Whether a person counts by a rule; `facts` are those that it asks for. */
export function countsBy(rule: PersonRule, facts: readonly Fact[], person: Person): boolean {
  return facts.every((fact) => isOneOf(rule[fact], person[fact]));
}

/** The facts that a rule asks for. */
export function factsOf(rule: PersonRule): readonly Fact[] {
  return FACTS.filter((fact) => rule[fact] !== undefined);
}

const FACTS: readonly Fact[] = [
  "seat",
  "sex",
  "ethnicity",
  "religion",
  "service",
  "office",
  "standing",
  "schooling",
  "education",
  "theory",
];

function isOneOf(wanted: readonly string[] | undefined, is: string | undefined): boolean {
  return is !== undefined && wanted?.includes(is) === true;
}
