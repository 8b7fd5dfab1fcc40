import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classesRow } from "../../src/statistics/divide";
import { allIdentities } from "../../src/statistics/identities/allIdentities";
import { allTables } from "../../src/statistics/tables/allTables";

const page = readFileSync(join(__dirname, "../../docs/statistics.md"), "utf8");

/** What stands in backticks in the table under a heading. */
function namedUnder(heading: string): string[] {
  const part = page.slice(page.indexOf(`## ${heading}`)).split("\n## ")[0] ?? "";
  const rows = part.split("\n").filter((line) => line.startsWith("|"));
  return rows.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

const isOfTests = (name: string) => name.endsWith(".ts");

test("every table that the page names is there, and none is left out", () => {
  const groups = allTables.flatMap((table) => table.groups.map(({ id }) => `${table.id}.${id}`));
  const known = new Set([...groups, classesRow.slice(0, classesRow.lastIndexOf("."))]);
  const named = namedUnder("Tables").filter((name) => !isOfTests(name));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const tables = new Set(named.map((name) => name.slice(0, name.indexOf("."))));
  // Sexes and ethnic groups are the columns of every table; the list is what the tables are a part of.
  const missing = allTables.filter(({ id }) => !tables.has(id)).map(({ id }) => id);
  expect(missing).toEqual(["people", "listed"]);
});

test("every identity that the page names is there, and none is left out", () => {
  const known = new Set(allIdentities.map(({ id }) => id));
  const named = new Set(namedUnder("What must balance").filter((name) => !isOfTests(name)));
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
  // “and every other subject, item, age”.
  const families = /^(right-\w+-age|ages-|marks-|levels-|tests-|not-completed-|excellent-in-|trait-)/;
  const isNamed = (id: string) => named.has(id) || families.test(id);
  expect([...known].filter((id) => !isNamed(id))).toEqual([]);
});
