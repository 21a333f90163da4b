// Builds two things: dist/, the pane as pages that any server can hand out, and dist-cli/, the command line as one file
// that needs nothing but Node.
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

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

/** `mode` "production" names files by their content, so that a browser may keep them for ever. */
export const pane = (mode) => ({
  ...shared,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  // No eval in any mode: the page's own policy forbids it.
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: folder("dist"),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "index.html",
      scriptLoading: "defer",
    }),
    new CopyPlugin({ patterns: [{ from: "assets/*", to: "[name][ext]" }] }),
  ],
});

export default (_env, { mode }) => [commandLine, pane(mode)];
