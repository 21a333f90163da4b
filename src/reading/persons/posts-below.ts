/**
 * "- Bí thư: đ/c Bùi Văn Y, 9/9 phiếu", "đồng chí Bùi Văn Y giữ chức Bí thư", or a second table of who was voted for as secretary and deputy, below a list of one committee: whom it gave the posts that the list's own columns do not tell.
 * Only persons of the list, each known by a name that one of them has; where such a line names anybody else, nothing is known of posts.
 */
import type { PersonFacts } from "../../congress/persons";
import type { Grid } from "../../sheet/grid";
import { textKey } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import { isElected } from "./count";
import { officeIn } from "./offices";
import type { ReadPerson } from "./telling";

type Post = Exclude<PersonFacts["office"], "member">;

/** The persons with their posts; null where no line below tells any, "unknown" where those cannot be told apart. */
export function withPostsBelow(
  grid: Grid,
  persons: readonly ReadPerson[],
): readonly ReadPerson[] | "unknown" | null {
  const last = persons.at(-1)?.row ?? grid.values.length;
  const told = grid.values
    .slice(last + 1)
    .flatMap((cells) => postIn(cells.filter((one) => !isBlank(one)).map(textOf)));
  return withPosts(persons, told);
}

/** The same of a second list below, of all who stand on it: null where one of them has no post there, or none of the two. */
export function withPostsListed(
  persons: readonly ReadPerson[],
  below: readonly ReadPerson[],
): readonly ReadPerson[] | "unknown" | null {
  const told = below
    .filter(isElected)
    .flatMap(({ name, facts: { office } }) => (isPost(office) ? [{ office, name }] : []));
  return told.length < below.filter(isElected).length ? null : withPosts(persons, told);
}

function withPosts(
  persons: readonly ReadPerson[],
  told: readonly ToldPost[],
): readonly ReadPerson[] | "unknown" | null {
  if (told.length === 0 || persons.some(({ facts }) => isPost(facts.office))) return null;
  const postOf = new Map<ReadPerson, Post>();
  for (const { office, name } of told) {
    const [one, another] = persons.filter((person) => textKey(person.name) === textKey(name));
    if (!one || another || !isElected(one) || (postOf.get(one) ?? office) !== office) return "unknown";
    postOf.set(one, office);
  }
  if ([...postOf.values()].filter((office) => office === "secretary").length > 1) return "unknown";
  return persons.map((one) => {
    const office = postOf.get(one);
    return office ? { ...one, facts: { ...one.facts, office } } : one;
  });
}

interface ToldPost {
  readonly office: Post;
  readonly name: string;
}

/** A line that says nothing but who has a post; else one that says who holds it. */
const LINE =
  /^[\s*+•–\-\d.)]*(?<post>(?:phó\s+)?bí\s+thư[^:]*):\s*(?:(?:đ\/c|đồng chí|ông|bà)\s*:?\s*)?(?<name>\p{Lu}[\p{L}\s.'-]*\p{L})/iu;

/** "đồng chí Ngô Thị Hồng B (22/23 phiếu) giữ chức Bí thư", of one or several in a sentence. */
const HOLDS =
  /(?:đ\/c|đồng chí)\s*:?\s*(?<name>\p{Lu}[\p{L}\s.'-]{0,60}?\p{L})\s*(?:\([^()]*\)\s*)?,?\s*(?:(?:được bầu|trúng cử)\s+)?(?:giữ\s+chức(?:\s+(?:vụ|danh))?|làm)\s+(?<post>(?:phó\s+)?bí\s+thư(?:\s+chi\s+bộ)?)(?=\s*(?:[;,.]|và\s|$))/giu;

function postIn(texts: readonly string[]): readonly ToldPost[] {
  const line = texts.join(" ").normalize("NFC");
  const holding = [...line.matchAll(HOLDS)].flatMap(({ groups }): readonly ToldPost[] => {
    const { office } = officeIn(groups?.["post"] ?? "");
    return isPost(office) ? [{ office, name: groups?.["name"] ?? "" }] : [];
  });
  if (holding.length > 0) return holding;
  const found = LINE.exec(line)?.groups;
  const office = officeIn(found?.["post"] ?? "").office;
  return isPost(office) ? [{ office, name: found?.["name"] ?? "" }] : [];
}

function isPost(office: PersonFacts["office"] | undefined): office is Post {
  return office === "secretary" || office === "deputy";
}
