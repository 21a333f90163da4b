// A page (jsdom) that has besides what every browser has and jsdom lacks, taken from Node: files are packed and unpacked in it.
import { TestEnvironment } from "jest-environment-jsdom";

const FROM_NODE = {
  TextEncoder,
  TextDecoder,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  WritableStream,
  TransformStream,
  Response,
  Blob,
  structuredClone,
};

class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, FROM_NODE);
  }
}

// Jest asks for it under this name.
export { PageEnvironment as default };
