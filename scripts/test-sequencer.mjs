// In which order files of tests are run: those put together (scripts/test.mjs) in turn with those in a browser, which keep more than one
// core busy, so that neither a browser beside another nor a long part alone stands at the end.
import Sequencer from "@jest/test-sequencer";

export default class InTurn extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isTogether = ({ path }) => path.includes("/.together/");
    const [together, others] = [sorted.filter(isTogether), sorted.filter((one) => !isTogether(one))];
    return Array.from({ length: Math.max(together.length, others.length) }, (_, i) => [
      together[i],
      others[i],
    ])
      .flat()
      .filter((one) => one !== undefined);
  }
}
