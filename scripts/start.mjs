// `npm start`: serves the page with the pane, as it is being worked on, and says where. A change in src/ shows at once.
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { pane } from "../webpack.config.js";
import { SERVED } from "./served.mjs";

// Where the first free port is looked for, unless PORT says which one.
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";

const say = (text) => process.stderr.write(`${text}\n`);

say("Đang dựng trang…");
const port = await WebpackDevServer.getFreePort(process.env.PORT ?? "auto", SERVED.host);
const compiler = webpack({
  ...pane("development"),
  mode: "development",
  stats: "errors-only",
  infrastructureLogging: { level: "warn" },
});
let isFirst = true;
compiler.hooks.done.tap("start", (stats) => {
  if (stats.hasErrors() || !isFirst) return;
  isFirst = false;
  process.stdout.write(`Mở trình duyệt ở địa chỉ: http://localhost:${port}/\n`);
  say("Bảng mẫu được mở sẵn. Số liệu chỉ ở trên máy này. Nhấn Ctrl+C để dừng.");
});
const server = new WebpackDevServer(
  {
    ...SERVED,
    port,
    setupExitSignals: true,
  },
  compiler,
);
server.start().catch((error) => {
  say(`Không mở được cổng ${port}: ${error.message}. Hãy thử cổng khác, ví dụ: PORT=3100 npm start`);
  process.exit(1);
});
