import importX, { createNodeResolver } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which rooms of ours each room of src/ may open the door to; docs/architecture.md says why. */
const mayImport = {
  workbook: [],
  text: [],
  regulations: [],
  catalogues: ["workbook", "text"],
  forms: ["workbook", "text", "catalogues"],
  rules: ["workbook", "text", "catalogues", "forms", "regulations"],
  check: ["workbook", "text", "catalogues", "forms", "regulations", "rules"],
  statistics: ["workbook", "text", "catalogues", "forms", "regulations"],
  submission: ["workbook", "text", "forms"],
  district: ["workbook", "text", "catalogues", "forms", "rules", "check", "statistics", "submission"],
  entry: ["workbook", "text", "catalogues", "forms"],
  excel: ["workbook", "check"],
  pane: ["workbook", "text", "catalogues", "forms", "rules", "check", "statistics", "submission", "district", "entry"],
  commands: [
    "workbook",
    "text",
    "catalogues",
    "forms",
    "rules",
    "check",
    "statistics",
    "submission",
    "entry",
    "district",
    "pane",
  ],
  cli: ["workbook", "text", "catalogues", "forms", "rules", "check", "statistics", "submission", "district", "entry"],
  // Where the product is put together: the one room that may open every door.
  main: ["workbook", "text", "check", "rules", "submission", "excel", "pane", "commands", "district"],
};

const rooms = Object.keys(mayImport);
const closedDoors = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !mayImport[room].includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `src/${room} must not know src/${other} (docs/architecture.md).`,
    })),
);

/** Rooms that are plain data and pure functions: neither Office nor a page. */
const core = [
  "workbook",
  "text",
  "catalogues",
  "forms",
  "regulations",
  "rules",
  "check",
  "statistics",
  "submission",
  "entry",
  "district",
];
const hostNames = ["Office", "Excel", "OfficeExtension", "window", "document", "navigator", "localStorage"];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] })],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "import-x/no-cycle": ["error", { maxDepth: 8 }],
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...closedDoors,
            { target: "./src", from: "./sandbox", message: "The add-in never knows its stand-in." },
            { target: "./src", from: "./test", message: "The add-in never knows its tests." },
          ],
        },
      ],
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: core.map((room) => `src/${room}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostNames.map((name) => ({ name, message: "The core knows neither Office nor the DOM." })),
      ],
    },
  },
  {
    files: ["src/cli/**", "sandbox/**", "scripts/**", "test/**", "*.mjs"],
    rules: { "no-console": "off" },
  },
);
