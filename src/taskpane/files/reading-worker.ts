/** The worker that reads files for joining, one at a time. It may be ended at any moment: it keeps nothing. */
import { readOne, type ReadAsk } from "./read-one";

// Libraries speak English about records that they do not know.
Object.assign(console, { error: () => undefined });

self.onmessage = ({ data }: MessageEvent<ReadAsk>): void => {
  void readOne(data, (told) => {
    self.postMessage(told);
  });
};
