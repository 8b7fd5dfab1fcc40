import { builtInCatalogues } from "../../catalogues/builtIn/builtInCatalogues";
import { headerKey } from "../../text/normalise";
import { englishHeaders } from "../data/englishHeaders";
import type { FieldDefinition } from "../types";
import { pupilListFields } from "./fields";

const fields: readonly FieldDefinition[] = pupilListFields;

test("keys are unique, every field is fully described", () => {
  expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  for (const field of fields) {
    expect(field.levels.length).toBeGreaterThan(0);
    expect(field.source).not.toBe("");
    expect(`${field.key} ${field.type === "catalogue"}`).toBe(`${field.key} ${field.catalogue !== undefined}`);
    if (field.catalogue) expect(builtInCatalogues.has(field.catalogue)).toBe(true);
  }
});

test("no two fields answer to the same heading", () => {
  const owners = new Map<string, string>();
  for (const field of fields) {
    const wordings = field.group ? field.wordings.map((text) => `${text} [${field.group}]`) : field.wordings;
    for (const key of new Set([field.header, ...wordings].map(headerKey))) {
      expect(`${key}: ${owners.get(key) ?? field.key}`).toBe(`${key}: ${field.key}`);
      owners.set(key, field.key);
    }
  }
});

test("no English heading means two fields, or what a Vietnamese one means", () => {
  const owners = new Map<string, string>();
  for (const { key, header, wordings, group } of fields) {
    for (const text of group ? [header] : [header, ...wordings]) owners.set(headerKey(text), key);
  }
  for (const { key, english } of fields) {
    for (const heading of new Set([english, ...(englishHeaders[key] ?? [])].map(headerKey))) {
      expect(`${heading}: ${owners.get(heading) ?? key}`).toBe(`${heading}: ${key}`);
      owners.set(heading, key);
    }
  }
});

test("what the portal refuses a row without", () => {
  expect(fields.filter(({ required }) => required === "always").map(({ key }) => key)).toEqual([
    "classCode",
    "fullName",
    "birthDate",
    "sex",
    "status",
    "ethnicity",
  ]);
});
