/** What the lines of a list say together: what a blank means where others are marked. */
import type { Fact } from "../../congress/persons";
import { isElected } from "./count";
import type { ReadPerson } from "./telling";
import type { Layout } from "./layout";

/** Of sex, peoples, religion and service a column of marks tells though none is marked: nobody is. */
export function factsMarked({ columns }: Layout): readonly Fact[] {
  const marked = columns.flatMap(({ role }) => (role.is === "facts" ? [role.marked] : []));
  const facts: readonly Fact[] = ["sex", "ethnicity", "religion", "service"];
  return facts.filter((fact) => marked.some((one) => one[fact] !== undefined && one[fact] !== "new"));
}

/** Of facts of which a column has words or digits and none could be read, nothing is known: not that nobody has them. */
export function factsUnread({ columns }: Layout, persons: readonly ReadPerson[]): readonly Fact[] {
  const doubtful = new Set(
    persons.flatMap(({ doubts }) =>
      doubts.flatMap(({ kind, column }) => (kind === "unreadable" ? column : [])),
    ),
  );
  return columns
    .flatMap(({ role, column }) => (role.is === "facts" && doubtful.has(column) ? role.told : []))
    .filter((fact) => fact !== "birth" && fact !== "joined")
    .filter((fact) => !persons.some(({ facts }) => facts[fact] !== undefined));
}

/** The persons with what blanks mean; facts that only so become known are added to `told`. */
export function settlePersons(
  persons: readonly ReadPerson[],
  layout: Layout,
  told: Set<Fact>,
): readonly ReadPerson[] {
  const elected = withoutFormer(withMembers(withElected(persons)));
  return withoutSchooling(withOffices(withService(elected, layout), told), layout);
}

/**
 * "12/12" among degrees in one column is the highest that its person has; the others went to school too, so how many did is told only
 * where a column is headed with it, or all have it.
 */
function withoutSchooling(persons: readonly ReadPerson[], { columns }: Layout): readonly ReadPerson[] {
  const isAsked = columns.some(({ role }) => role.is === "facts" && role.told.includes("schooling"));
  const left = persons.filter(isElected);
  if (isAsked || left.every(({ facts }) => facts.schooling !== undefined)) return persons;
  return persons.map((one) => {
    const { schooling, ...facts } = one.facts;
    return schooling === undefined ? one : { ...one, facts };
  });
}

/** Where the elected are marked, a blank is no mark. */
function withElected(persons: readonly ReadPerson[]): readonly ReadPerson[] {
  if (!persons.some(({ elected }) => elected === true)) return persons;
  return persons.map((one) => (one.elected === null ? { ...one, elected: false } : one));
}

/** Where a column marks all members of the committee, its officers among them, who has no mark there is none. */
function withMembers(persons: readonly ReadPerson[]): readonly ReadPerson[] {
  const officers = persons.filter(({ facts }) => facts.office === "secretary" || facts.office === "deputy");
  if (officers.length === 0 || !officers.every(({ isMember }) => isMember)) return persons;
  return persons.map((one) => (one.isMember ? one : { ...one, elected: false }));
}

/** Where the new offices of all members are told, who has an old one alone has left. */
function withoutFormer(persons: readonly ReadPerson[]): readonly ReadPerson[] {
  const tellsAll = persons.some(({ facts, wasBefore }) => facts.office === "member" && !wasBefore);
  if (!tellsAll || !persons.some(({ wasBefore }) => wasBefore)) return persons;
  return persons.map((one) =>
    one.wasBefore && one.facts.office === undefined ? { ...one, elected: false } : one,
  );
}

/** Where a column marks the new alone, the others served before. */
function withService(persons: readonly ReadPerson[], { columns }: Layout): readonly ReadPerson[] {
  const marking = (service: string): number | undefined =>
    columns.find(({ role }) => role.is === "facts" && role.marked.service === service)?.column;
  const column = marking("new");
  const isMarked = persons.some(({ facts }) => facts.service === "new");
  const isOtherwiseTold =
    marking("reelected") !== undefined || persons.some(({ facts }) => facts.service === "reelected");
  if (column === undefined || !isMarked || isOtherwiseTold) return persons;
  return persons.map((one) =>
    one.facts.service === undefined
      ? {
          ...one,
          facts: { ...one.facts, service: "reelected" },
          columns: new Map([...one.columns, ["service", column] as const]),
        }
      : one,
  );
}

/** Where only the officers are named, the others are the other members. */
function withOffices(persons: readonly ReadPerson[], told: ReadonlySet<Fact>): readonly ReadPerson[] {
  if (!told.has("office") || persons.some(({ facts }) => facts.office === "member")) return persons;
  return persons.map((one) =>
    one.facts.office === undefined && isElected(one)
      ? { ...one, facts: { ...one.facts, office: "member" } }
      : one,
  );
}
