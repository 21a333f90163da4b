/** The worker that joins files, with another one below it that reads them: only what they tell in the end leaves it. */
import { Joining, type JoinAsk } from "./joining";

const joining = new Joining((told) => {
  self.postMessage(told);
});

self.onmessage = ({ data }: MessageEvent<JoinAsk>): void => {
  void joining.ask(data);
};
