/**
 * The stand-in's page. Apart from the add-in's build: the spreadsheet engine in it is large and is never part of what
 * is delivered. esbuild minifies: the usual minifier takes ten times as long and 2.5 GB here.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { transform } from "esbuild";
import HtmlPlugin from "html-webpack-plugin";

const here = dirname(fileURLToPath(import.meta.url));

/** Minifies what webpack emits with esbuild. */
class EsbuildMinify {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("EsbuildMinify", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "EsbuildMinify", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async (assets) => {
          for (const name of Object.keys(assets).filter((asset) => asset.endsWith(".js"))) {
            const { code } = await transform(String(assets[name].source()), { minify: true, legalComments: "none" });
            compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
          }
        },
      );
    });
  }
}

export default (_env, { mode = "production" } = {}) => ({
  name: "sandbox",
  mode,
  target: ["web", "es2022"],
  entry: { main: resolve(here, "page/main.ts") },
  output: {
    path: resolve(here, "../dist/sandbox/page"),
    // With their contents' hash in production, so that a browser may keep them, and what it compiled of them.
    filename: mode === "production" ? "[name].[contenthash:10].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:10].js" : "[name].chunk.js",
    assetModuleFilename: "[name].[hash:10][ext]",
    publicPath: "auto",
    clean: true,
  },
  devtool: mode === "production" ? false : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
        },
      },
    ],
  },
  optimization: { minimizer: [new EsbuildMinify()] },
  plugins: [
    new HtmlPlugin({
      template: resolve(here, "page/index.html"),
      scriptLoading: "blocking",
      inject: "body",
      minify: false,
    }),
    new CopyPlugin({ patterns: [resolve(here, "page/page.css")] }),
  ],
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: resolve(here, "../node_modules/.cache/sandbox") },
});
