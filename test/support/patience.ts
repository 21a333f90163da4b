/** A slow machine is no fault: what hangs is ended, what takes long is not. Speed is measured in test/bench. */
jest.setTimeout(180_000);
