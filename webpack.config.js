// Builds three things: dist/, the pane as pages that any server can hand out (index.html for a plain browser, taskpane.html for
// Excel, preview.html for the window that it opens there, and with ADDIN_URL the manifest that points at them); in it
// dai-hoi-chi-bo.html, the page for a browser in one file that is opened from a disk; and dist-cli/, the command line as one file
// that needs nothing but Node.
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { finishedMetadata } from "./scripts/functions-metadata.mjs";
import webpack from "webpack";
import { keptOffline, OFFLINE } from "./scripts/offline.mjs";
import { manifestFor, serverAddress } from "./scripts/manifest.mjs";
import { intoOneFile, ONE_FILE, SCRIPT_HASH } from "./scripts/one-file.mjs";

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A third of the time that webpack's own choice takes, and as small. */
const minimizer = (options) =>
  new MinimizerPlugin({
    ...options,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 3 }, mangle: true },
  });

const shared = {
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  optimization: { minimizer: [minimizer({})] },
};

export const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { summarize: "./src/cli/summarize.ts" },
  output: { path: folder("dist-cli"), filename: "[name].cjs", clean: true },
  module: {
    ...shared.module,
    // One file: what is loaded late elsewhere comes along.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
};

/** Without the words that only the command line says: all the others are needed before first use. */
const wordsOfPages = (text) => {
  const words = Object.entries(JSON.parse(text));
  return Object.fromEntries(words.filter(([key]) => !/^(?:cli|options)\./.test(key)));
};

const pagesRules = [
  ...shared.module.rules,
  { test: /[\\/]i18n[\\/]\w+\.json$/, type: "json", parser: { parse: wordsOfPages } },
];

/** Microsoft asks that its library be loaded from its own address, and Excel keeps it up to date there. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;

/**
 * What a page may do: run and ask for what its own server hands out, and for Excel run Microsoft's library. No script made
 * from text, and no asking elsewhere: the library's telemetry is refused by it, too. Styles are written into the page by
 * Fluent and by office.js. Who may show the page in a frame only a header can say (docs/trien-khai.md).
 */
const policy = ({ scripts, workers, asked }) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${asked}`,
    `worker-src ${workers}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const OF_SERVER = { scripts: "'self'", workers: "'self'", asked: "'self'" };
/** The page in one file runs its one script, and workers from it; it asks for what stands in itself. */
const OF_ONE_FILE = { scripts: SCRIPT_HASH, workers: "blob:", asked: "data:" };

const page = (filename, entry, { library = null, may = OF_SERVER, ...options } = {}) =>
  new HtmlPlugin({
    template: "src/entry/page.html",
    templateParameters: { library, policy: policy(may) },
    filename,
    chunks: [entry],
    scriptLoading: "defer",
    ...options,
  });

const IN_EXCEL = { library: OFFICE_JS, may: { ...OF_SERVER, scripts: `'self' ${MICROSOFT}` } };

/**
 * What both pages stand on comes as a script of its own: a browser reads two scripts side by side, and has more of them ready
 * when they run.
 */
const framework = {
  test: /[\\/]node_modules[\\/]/,
  name: "framework",
  chunks: ({ name }) => name === "page" || name === "taskpane",
  minChunks: 2,
  enforce: true,
};

const METADATA = "functions.json";

/** What the generator leaves out of functions.json is added before it is written. */
const finishMetadata = (address) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FinishMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FinishMetadata", stage }, () => {
        const made = compilation.getAsset(METADATA)?.source.source().toString();
        if (made) compilation.updateAsset(METADATA, new sources.RawSource(finishedMetadata(made, address)));
      });
    });
  },
});

const ofOffline = (name) => `./src/entry/offline/${name}.ts`;

/**
 * `mode` "production" names files by their content, so that a browser may keep them for ever, and has the page for a browser kept
 * for when its server does not answer; `address` is where they will be, for the manifest, which is not made without it.
 */
export const pane = (mode, address) => ({
  ...shared,
  name: "pane",
  optimization: { ...shared.optimization, splitChunks: { cacheGroups: { framework } } },
  target: ["web", "es2022"],
  module: { ...shared.module, rules: pagesRules },
  entry: {
    page: ["./src/entry/browser.tsx", ...(mode === "production" ? [ofOffline("register")] : [])],
    taskpane: "./src/entry/excel.tsx",
    ...(mode === "production" && { offline: { import: ofOffline("worker"), filename: OFFLINE } }),
  },
  // No eval in any mode: the pages' own policy forbids it.
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: folder("dist"),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    clean: { keep: (name) => name === ONE_FILE || OF_WINDOW.test(name) },
  },
  plugins: [
    page("index.html", "page"),
    page("taskpane.html", "taskpane", IN_EXCEL),
    new CopyPlugin({
      patterns: [
        { from: "assets/*", to: "[name][ext]" },
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        ...(address
          ? [{ from: "manifest.xml", transform: (text) => manifestFor(text.toString("utf8"), address) }]
          : []),
      ],
    }),
    new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: METADATA }),
    finishMetadata(address),
    ...(mode === "production"
      ? [keptOffline("page", ["index.html", "logo.svg", "ket-qua-mau.xlsx", "trang-mau.xlsx"])]
      : []),
  ],
});

const OF_WINDOW = /^preview\./;

/**
 * The window that the pane opens inside Excel. It is built apart: what it shares with the pane would no longer be put together
 * with the rest, and all of it would come before the pane does.
 */
export const pagesWindow = (mode) => ({
  ...shared,
  name: "window",
  target: ["web", "es2022"],
  module: { ...shared.module, rules: pagesRules },
  entry: { window: "./src/entry/preview.tsx" },
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: folder("dist"),
    filename: mode === "production" ? "preview.[name].[contenthash:8].js" : "preview.[name].js",
    clean: { keep: (name) => !OF_WINDOW.test(name) },
  },
  plugins: [page("preview.html", "window", IN_EXCEL)],
});

const oneFileOf = (name) => folder(`src/entry/one-file/${name}.ts`);

/** The page for a browser in one file: same pane, same workers, nothing beside it. */
export const oneFile = {
  ...shared,
  name: "one-file",
  target: ["web", "es2022"],
  module: {
    ...shared.module,
    rules: [...pagesRules, { test: /\.xlsx$/, type: "asset/inline" }],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  entry: { program: oneFileOf("main") },
  devtool: false,
  optimization: { minimizer: [minimizer({ extractComments: false })] },
  output: { path: folder("dist"), filename: "[name].one-file.js" },
  plugins: [
    page(ONE_FILE, "program", { may: OF_ONE_FILE, scriptLoading: "blocking", inject: "body" }),
    new webpack.NormalModuleReplacementPlugin(/[\\/]files[\\/]assets$/, oneFileOf("assets")),
    new webpack.NormalModuleReplacementPlugin(
      /[\\/]start-(?:session|joining|reading)$/,
      oneFileOf("workers"),
    ),
    intoOneFile(ONE_FILE, folder("assets")),
  ],
};

/** The address from the environment; none where it is not named, and the end where it is wrong. */
function addressOfServer() {
  const named = process.env.ADDIN_URL;
  if (!named) {
    process.stderr.write(
      "Không ghi dist/manifest.xml vì chưa có địa chỉ máy chủ. Để dùng trong Excel, đặt biến ADDIN_URL rồi dựng lại, ví dụ:\n" +
        "  ADDIN_URL=https://vanphong.vi-du.vn/dai-hoi npm run build    (xem docs/trien-khai.md)\n",
    );
    return undefined;
  }
  try {
    return serverAddress(named);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

export default (_env, { mode }) => [commandLine, pane(mode, addressOfServer()), pagesWindow(mode), oneFile];
