import { readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../src/rules/allRules";
import { rulesMarkdown } from "./rulesMarkdown";

test("docs/rules.md says what the rules say (npm run rules writes it)", async () => {
  const written = readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8");
  expect(written).toBe(await rulesMarkdown());
});

test("every rule has its section with a source and an example", () => {
  const written = readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8");
  const sections = new Map(
    written
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.split("\n")[0] ?? "", text]),
  );
  for (const { id } of allRules) expect(sections.get(id)).toMatch(/Căn cứ: [^]+- .*(Lỗi|Cảnh báo|Lưu ý): /);
});
