/** Unit and property tests run in Node; a pane test asks for jsdom in its first lines. */
const transform = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/sandbox", "<rootDir>/test", "<rootDir>/scripts"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
  transform: { "^.+\\.(m?[jt]s|tsx)$": transform },
  // Ends what hangs; a slow or busy machine is no fault of a test.
  testTimeout: 60_000,
  // hucre ships ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
