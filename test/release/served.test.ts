/** What `npm start` serves is for this machine: who comes from another page, or under another name, gets nothing. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A page of one line, served as ours are; the server loads modules in a way that a jest page has not. */
const SERVER = `
  import webpack from "webpack";
  import WebpackDevServer from "webpack-dev-server";
  import { SERVED } from "./scripts/served.mjs";
  const compiler = webpack({
    mode: "development", context: process.env.PAGE, entry: "./page.js", output: { path: process.env.PAGE + "/dist" },
    infrastructureLogging: { level: "none" }, stats: "none",
  });
  const port = await WebpackDevServer.getFreePort("auto", SERVED.host);
  await new WebpackDevServer({ ...SERVED, port }, compiler).start();
  process.stdout.write(String(port) + "\\n");`;

const HOST = "localhost";
let folder = "";
let server: ChildProcess | null = null;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dai-hoi-"));
  writeFileSync(join(folder, "page.js"), "export const page = 1;");
  const started = spawn(process.execPath, ["--input-type=module", "-e", SERVER], {
    env: { ...process.env, PAGE: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = started;
  port = await new Promise<number>((resolve, reject) => {
    started.stdout.setEncoding("utf8").on("data", (text: string) => {
      resolve(Number(text));
    });
    started.on("exit", () => {
      reject(new Error("The server did not start."));
    });
  });
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

function ask(headers: Readonly<Record<string, string>>, path = "/main.js"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: HOST, port, path, headers }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (text: string) => (body += text));
      answer.on("end", () => {
        resolve({ status: answer.statusCode, body, headers: answer.headers });
      });
    });
    asked.on("error", reject).end();
  });
}

/** What a WebSocket is told first; "refused" where it is not let in at all. */
function listen(origin: string, host = `localhost:${port}`): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: HOST,
      port,
      path: "/ws",
      headers: {
        Host: host,
        Origin: origin,
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
      },
    });
    asked.on("response", () => {
      resolve("refused");
    });
    asked.on("upgrade", (_answer, socket, head) => {
      let told = head.toString("utf8");
      const end = (): void => {
        resolve(told);
        socket.destroy();
      };
      socket.on("data", (bytes: Buffer) => {
        told += bytes.toString("utf8");
        if (told.includes("hash") || told.includes("error")) end();
      });
      socket.on("close", end);
    });
    asked.on("error", reject).end();
  });
}

test("The machine's own browser gets the page, and nobody else may read it from a page of his own.", async () => {
  const { status, body, headers } = await ask({ Host: `localhost:${port}` });
  expect([status, body.includes("page")]).toEqual([200, true]);
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test.each(["la.vi-du.vn", "localhost.la.vi-du.vn", "la.vi-du.vn:80"])(
  "A name that was made to lead here (%s) gets nothing.",
  async (host) => {
    const { status, body } = await ask({ Host: host });
    expect([status, body]).toEqual([403, "Invalid Host header"]);
  },
);

test("A script of another page that asks for what is served is refused.", async () => {
  const headers = { Host: `localhost:${port}`, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Site": "cross-site" };
  expect((await ask(headers)).status).toBe(403);
});

test("A WebSocket of another page is told nothing but that it is refused; one of the page itself is let in.", async () => {
  expect(await listen(`http://localhost:${port}`)).toContain('"hash"');
  for (const [origin, host] of [
    ["http://la.vi-du.vn"],
    [`http://la.vi-du.vn:${port}`, `la.vi-du.vn:${port}`],
    ["null"],
  ] as const) {
    const told = await listen(origin, host);
    expect([origin, told.includes('"hash"')]).toEqual([origin, false]);
    expect(told).toMatch(/Invalid Host\/Origin header|^refused$/);
  }
});
