import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkUnified } from "./checkUnified";

const root = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "so-sach-test-"));
const manifestXml = readFileSync(join(root, "manifest.xml"), "utf8");
const timeoutMs = 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(xml: string): string[] {
  const file = join(folder, "manifest.xml");
  writeFileSync(file, xml);
  return checkUnified(file, root);
}

test(
  "Microsoft's converter and newest schema accept the project's own manifest",
  () => expect(check(manifestXml)).toEqual([]),
  timeoutMs,
);

test.each<[string, string, RegExp]>([
  ["without a name", manifestXml.replace(/<DisplayName[^]*<\/DisplayName>/, ""), /converter .* refuses/],
  ["that is no manifest", "<a />", /converter .* refuses/],
  [
    "with a control id longer than the schema allows",
    manifestXml.replace('id="SoSach.Check"', `id="${"a".repeat(65)}"`),
    /unified manifest v[\d.]+, \/extensions\/0\/ribbons\/0\/.*\/id: /,
  ],
])(
  "a manifest %s is refused",
  (_what, xml, problem) => {
    expect(xml).not.toBe(manifestXml);
    expect(check(xml)).toContainEqual(expect.stringMatching(problem));
  },
  timeoutMs,
);
