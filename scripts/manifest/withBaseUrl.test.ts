import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentBaseUrl, withBaseUrl } from "./withBaseUrl";

const manifestXml = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");

test.each(["https://school.example/so-sach", "https://school.example/so-sach/", "https://SCHOOL.example/so-sach//"])(
  "every address of the manifest moves to %s",
  (base) => {
    const moved = withBaseUrl(manifestXml, base);
    expect(moved).not.toContain(developmentBaseUrl);
    expect(moved).toContain('<SourceLocation DefaultValue="https://school.example/so-sach/taskpane.html" />');
    expect(moved.match(/https:\/\/school\.example\/so-sach\/[\w/.-]+"/g)).toHaveLength(
      manifestXml.match(/"https:\/\/localhost:3000\//g)?.length ?? 0,
    );
  },
);

test("the development address leaves the manifest as it is", () => {
  expect(withBaseUrl(manifestXml, developmentBaseUrl)).toBe(manifestXml);
});

test.each([
  ["http://school.example", "must begin with https"],
  ["school.example", "is not an address"],
  ["", "is not an address"],
  ["javascript:alert(1)", "must begin with https"],
  ["https://school.example/?a=1", "only hold a host and a path"],
  ["https://school.example/#a", "only hold a host and a path"],
  ["https://user:secret@school.example/", "only hold a host and a path"],
])("%s is refused", (base, reason) => {
  expect(() => withBaseUrl(manifestXml, base)).toThrow(reason);
});
