/** What a load asks for: names with slashes, as a tree. */

export interface Choice {
  /** Everything that is no object of its own. */
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Choice>;
}

/** "values", "format/font/bold"; nothing at all means everything. */
export function choiceOf(paths: readonly string[]): Choice {
  const tree = (split: readonly (readonly string[])[]): Choice => {
    const rests = new Map<string, (readonly string[])[]>();
    let all = split.length === 0;
    for (const [first = "", ...rest] of split) {
      if (first === "*") all = true;
      if (first === "*" || first === "") continue;
      const name = first.slice(0, 1).toLowerCase() + first.slice(1);
      const known = rests.get(name) ?? [];
      if (rest.length > 0) known.push(rest);
      rests.set(name, known);
    }
    return { all, members: new Map([...rests].map(([name, rest]) => [name, tree(rest)])) };
  };
  return tree(paths.map((path) => path.split("/")));
}
