/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads a .js configuration as CommonJS. */
/**
 * The add-in: dist/addin, ready to be put on any https server.
 *   npm run build                                            for https://localhost:3000
 *   SO_SACH_BASE_URL=https://school.example/so-sach npm run build
 *   npm run dev-server                                       https, for a real Excel on this computer
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DefinePlugin } = require("webpack");
const tsx = require("tsx/cjs/api");
const { version } = require("./package.json");

const forgetTypeScript = tsx.register();
const { BundledPackagesPlugin } = require("./scripts/build/bundledPackagesPlugin.ts");
const { developmentBaseUrl, withBaseUrl } = require("./scripts/manifest/withBaseUrl.ts");
forgetTypeScript();

/**
 * Everything the pane needs before it shows something; a clerk's old computer parses this at every start. React and Fluent,
 * which are given, take 420 KiB of it. Whoever meets the limit loads something later rather than raising it.
 */
const initialScriptBytes = 760 * 1024;
/** What is loaded when it is asked for: charts, lists of administrative units, the reader of files. */
const lazyScriptBytes = 1500 * 1024;

module.exports = async (env, { mode = "production" }) => {
  const isProduction = mode === "production";
  const isServing = Boolean(env.WEBPACK_SERVE);
  const baseUrl = process.env.SO_SACH_BASE_URL ?? developmentBaseUrl;

  return {
    mode,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/main/taskpane.tsx", tonghop: "./src/main/district/tonghop.tsx" },
    output: {
      path: path.join(__dirname, "dist", "addin"),
      filename: isProduction ? "[name].[contenthash:10].js" : "[name].js",
      // Relative to the page, so that the folder works at any address.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2020",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: {
      // Knows the names of all other scripts: by itself, so that a change elsewhere does not make those be fetched anew.
      runtimeChunk: "single",
      minimizer: [new TerserPlugin({ minify: minifyForOldBrowsers, extractComments: false })],
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          // React and Fluent change rarely: a new version of the add-in leaves them in the browser's cache.
          framework: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel)[\\/]/,
            name: "framework",
            chunks: "initial",
          },
        },
      },
    },
    plugins: [
      new DefinePlugin({ SO_SACH_VERSION: JSON.stringify(version) }),
      new BundledPackagesPlugin("third-party-notices.txt"),
      new HtmlPlugin({
        template: "./src/main/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        minify: false,
      }),
      new HtmlPlugin({
        template: "./src/main/district/tonghop.html",
        filename: "tonghop.html",
        chunks: ["tonghop"],
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/help.html", to: "help.html" },
          { from: "manifest.xml", transform: (xml) => withBaseUrl(xml.toString("utf8"), baseUrl) },
        ],
      }),
    ],
    performance: {
      hints: isProduction ? "error" : false,
      maxEntrypointSize: initialScriptBytes,
      maxAssetSize: lazyScriptBytes,
      assetFilter: (name) => name.endsWith(".js"),
    },
    // No eval: the page's content security policy forbids it.
    devtool: isProduction ? false : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack-addin"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
    devServer: isServing ? await serverForRealExcel() : undefined,
  };
};

/**
 * Minifies a whole script and brings it down to ES2020, packages included: some are written for newer browsers than
 * Excel's, for a Mac's Safari is as old as its macOS. Runs in a worker, so it may use nothing from outside itself.
 */
async function minifyForOldBrowsers(input) {
  const { transform } = require("@swc/core");
  const [[name, code]] = Object.entries(input);
  const minify = { compress: true, mangle: true };
  return transform(code, { filename: name, isModule: false, minify: true, jsc: { target: "es2020", minify } });
}

/** Office loads https only; the certificate is made, and trusted by this computer, once. */
async function serverForRealExcel() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  };
}
