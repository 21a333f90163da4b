/**
 * Votes that cannot be, or contradict each other: more votes than ballots, a share that is not that of the votes, somebody elected by
 * no more than half, or with fewer votes than one who was not. Shares may be taken of those present or of those summoned: what all
 * shares of a branch agree on is right.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type Grid } from "../../sheet/grid";
import { formatUnits } from "../../vietnamese/count";
import { isCutOff, isRounded, percent } from "../../vietnamese/percent";
import { isElected } from "./count";
import type { ReadList } from "./table";
import type { ReadPerson } from "./telling";
import { votesOf, type Votes } from "./votes";

/** What the votes of a list leave to be checked. `ballots`: how many valid ones there were, as is said above a list of one branch. */
export function voteFindings(
  grid: Grid,
  { layout, persons, belonging }: ReadList,
  ballots: number | null,
): readonly Finding[] {
  const lines = persons.map(({ row }) => row);
  const all = votesOf(grid, layout, lines);
  // Who had too few in the first ballot may have been elected in the next; who leads the committee is voted for among its members.
  const isOne = all.length === 1;
  return all.flatMap((votes) => {
    const voted = votes.flatMap((one, i): readonly Voted[] => {
      const person = persons[i];
      return one && person ? [{ ...one, person, branch: belonging.branchOf[i] ?? -1 }] : [];
    });
    const branches = [...new Set(voted.map(({ branch }) => branch))];
    return branches
      .map((own) => voted.filter(({ branch }) => branch === own))
      .flatMap((ballot) => [
        ...tooMany(grid, ballot, isOne ? ballots : null),
        ...wrongShares(grid, ballot),
        ...(isOne ? [...tooFew(grid, ballot), ...overtaken(grid, ballot)] : []),
      ]);
  });
}

interface Voted extends Votes {
  readonly person: ReadPerson;
  readonly branch: number;
}

function tooMany(grid: Grid, ballot: readonly Voted[], ballots: number | null): readonly Finding[] {
  return ballot.flatMap(({ votes, of, cell, person }) => {
    // "32/36" is of those summoned, and not above the ballots.
    const most = Math.min(of.length === 0 ? Infinity : Math.max(...of), ballots ?? Infinity);
    if (votes <= most) return [];
    return [finding("votes-exceed-ballots", at(grid, cell), { person: person.name, votes, ballots: most })];
  });
}

function wrongShares(grid: Grid, ballot: readonly Voted[]): readonly Finding[] {
  const shared = ballot.filter(({ share, votes }) => share !== null && votes > 0);
  const common = commonBase(shared);
  if (shared.length > 1 && common.agreed === shared.length) return [];
  return shared.flatMap((one): readonly Finding[] => {
    const { share, votes, of, person } = one;
    const bases = of.length > 0 ? of : common.agreed > 1 && common.base !== null ? [common.base] : [];
    const [base] = bases;
    if (!share || base === undefined || bases.some((own) => isShare(one, own))) return [];
    return [
      finding("vote-share-differs", at(grid, share), {
        person: person.name,
        typed: formatUnits(Math.round(share.percent * 100), 2),
        votes,
        ballots: base,
        ours: percent(votes, base) ?? "",
      }),
    ];
  });
}

/** The number of ballots that most of the shares can be of, and how many agree on it: one that is told, or that a share speaks of. */
function commonBase(shared: readonly Voted[]): { readonly base: number | null; readonly agreed: number } {
  let best: { readonly base: number | null; readonly agreed: number } = { base: null, agreed: 0 };
  const tried = new Set(shared.flatMap(({ of }) => of));
  for (const { votes, share } of shared) {
    const whole = Math.round((votes * 100) / (share?.percent || 100));
    for (let near = -NEAR; near <= NEAR; near++) tried.add(whole + near);
  }
  for (const base of tried) {
    if (base < 1) continue;
    const agreed = shared.filter((one) => isShare(one, base)).length;
    if (agreed > best.agreed) best = { base, agreed };
  }
  return best;
}

/** A share without decimals may be of a few ballots more or fewer. */
const NEAR = 2;

function isShare({ share, votes }: Voted, base: number): boolean {
  return share !== null && (isRounded(share.percent, votes, base) || isCutOff(share.percent, votes, base));
}

function tooFew(grid: Grid, ballot: readonly Voted[]): readonly Finding[] {
  return ballot.flatMap(({ votes, of, share, cell, person }) => {
    if (!isElected(person)) return [];
    const [base] = of;
    const isLow = base === undefined ? (share?.percent ?? 100) <= 50 : votes * 2 <= base;
    if (!isLow) return [];
    return [finding("votes-too-few", at(grid, cell), { person: person.name, votes })];
  });
}

/** Of one ballot nobody is elected before those who had more votes; of two nobody knows. */
function overtaken(grid: Grid, ballot: readonly Voted[]): readonly Finding[] {
  const won = ballot.filter(({ person }) => isElected(person));
  const [last] = [...won].sort((one, other) => one.votes - other.votes);
  if (!last || new Set(ballot.flatMap(({ of }) => of.slice(0, 1))).size > 1) return [];
  return ballot
    .filter(({ person, votes }) => person.elected === false && votes > last.votes)
    .map(({ cell, votes, person }) =>
      finding("votes-overtaken", at(grid, cell), {
        person: person.name,
        votes,
        other: last.person.name,
        fewer: last.votes,
      }),
    );
}

function at(grid: Grid, { row, column }: Votes["cell"]): ReturnType<typeof cellAt> {
  return cellAt(grid, row, column);
}
