// Builds dist/: the command line as one file that needs nothing but Node.
import { fileURLToPath } from "node:url";

export default {
  target: "node20",
  entry: { summarize: "./src/cli/summarize.ts" },
  output: { path: fileURLToPath(new URL("dist", import.meta.url)), filename: "[name].cjs", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // One file: what is loaded late elsewhere comes along.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
