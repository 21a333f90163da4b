/** The bank of phrases: all of them, each once, with gaps that we can fill and without anything that a sheet could tell otherwise. */
import { bank } from "../../../src/documents/phrases/bank";
import { typedParts } from "../../../src/documents/phrases/parts";
import {
  branchKinds,
  gaps,
  idsOf,
  isInternal,
  themes,
  type Phrase,
} from "../../../src/documents/phrases/phrase";
import { themesOf } from "../../../src/documents/phrases/offers";

const PHRASES: readonly Phrase[] = Object.values(bank).flat();
/** A sentence without its gaps. */
const plain = ({ sentence }: Phrase): string => sentence.replace(/\{[^}]*\}/g, "");

test("each theme has its sentences, 181 in all", () => {
  expect(idsOf(themes).map((theme) => [theme, bank[theme].length])).toEqual([
    ["documents", 17],
    ["personnel", 15],
    ["publicity", 12],
    ["discussion", 14],
    ["election", 12],
    ["conduct", 10],
    ["merits", 16],
    ["faults", 14],
    ["causes", 12],
    ["guidance", 15],
    ["tasks", 18],
    ["proposals", 14],
    ["closing", 12],
  ]);
  expect(PHRASES).toHaveLength(181);
});

test("each has a code of its theme, in a row without gaps, and no sentence stands twice", () => {
  for (const theme of idsOf(themes)) {
    const [prefix = ""] = bank[theme].map(({ code }) => code.slice(0, 2));
    const inARow = bank[theme].map((_phrase, i) => prefix + String(i + 1).padStart(2, "0"));
    expect(bank[theme].map(({ code }) => code)).toEqual(inARow);
  }
  expect(new Set(PHRASES.map(({ code }) => code)).size).toBe(181);
  expect(new Set(PHRASES.map(({ sentence }) => sentence)).size).toBe(181);
});

test("every kind of branch has sentences, and of one congress as well as of several", () => {
  const kinds = PHRASES.flatMap(({ branches, of }) => (branches ? [`${branches} ${of ?? "many"}`] : []));
  for (const kind of idsOf(branchKinds))
    expect(kinds).toEqual(expect.arrayContaining([`${kind} one`, `${kind} many`]));
});

test("a gap is one of those that we can fill", () => {
  const found = new Set(PHRASES.flatMap(({ sentence }) => sentence.match(/\{[^}]*\}|[{}]/g) ?? []));
  expect(found).toEqual(new Set(gaps.map((gap) => `{${gap}}`)));
});

test("none has a number, a share, or a word that the figures decide", () => {
  const told = PHRASES.filter((phrase) =>
    /\d|%|đúng tiến độ|bầu đủ|đông đủ|toàn bộ|tất cả/iu.test(plain(phrase)),
  );
  expect(told.map(({ code }) => code)).toEqual([]);
});

test("each is one sentence with a full stop, clean and in one Unicode form", () => {
  for (const { sentence } of PHRASES) {
    expect(sentence).toMatch(/^[\p{Lu}{][^.!?]*\.$/u);
    expect(sentence).not.toMatch(/ {2}| [,;.]|^\s|\s$/);
    expect(sentence).toBe(sentence.normalize("NFC"));
  }
});

test("what was wanting in preparation, election and term, and what is asked of those above, is not for the public", () => {
  const internal = idsOf(themes).map((theme) => [
    theme,
    bank[theme].filter((phrase) => isInternal(theme, phrase)).map(({ code }) => code.slice(2)),
  ]);
  expect(Object.fromEntries(internal)).toMatchObject({
    documents: [],
    personnel: ["09", "10", "11", "12"],
    publicity: [],
    election: ["05", "06", "12"],
    conduct: ["06", "07"],
    causes: [],
    guidance: [],
    tasks: [],
  });
  expect(bank.faults.every((phrase) => isInternal("faults", phrase))).toBe(true);
  expect(bank.proposals.every((phrase) => isInternal("proposals", phrase))).toBe(true);
});

test("each theme has a part of a document that it goes into, and each part has themes", () => {
  expect(new Set(typedParts.flatMap(themesOf))).toEqual(new Set(idsOf(themes)));
  expect(themesOf("proposals")).toEqual(["proposals"]);
});
