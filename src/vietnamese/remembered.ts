/** Answers about words, kept: sheets have few words and many texts. */

/** More words than Vietnamese has; what comes beyond is not language, and begins a new memory. */
const MOST = 20_000;

/** The same function, which is asked but once about a word. It must depend on nothing else. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}
