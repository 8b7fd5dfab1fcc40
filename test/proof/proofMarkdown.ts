import type { ProofSize } from "./cases";
import { table } from "./table";
import type { LevelTally, Tally } from "./tally";

const formNames = { "mau-1": "Mẫu số 1", "mau-2": "Mẫu số 2", "tot-nghiep": "Graduation list" } as const;

/** The figures as docs/proof.md. */
export function proofMarkdown({ kinds, levels, complaints }: Tally, sizes: readonly ProofSize[]): string {
  const seeds = sizes.map(({ seed }) => String(seed)).join(", ");
  const found = sum(levels, ({ spoilt }) => spoilt.found);
  const planted = sum(levels, ({ spoilt }) => spoilt.planted);
  return [
    "# Proof",
    "",
    "What the check finds and what it leaves alone, measured on invented schools whose truth is known. Written by",
    "`npm run proof -- [seeds] [pupils]`; a small run of it is a test (`test/proof/proof.test.ts`).",
    "",
    `Seeds ${seeds}; ${String(sizes[0]?.pupils ?? 0)} pupils a book; all five levels; school year 2017–2018; results of 2020, 2022 and 2024 beside it.`,
    `Found ${String(found)} of ${String(planted)} planted mistakes, each in its cell, by its rule, with its severity.`,
    "The schools and the rules were written by the same hands: mistakes that nobody thought of are not in these figures.",
    "Books as offices have them, written apart from the generator, are in `test/realBooks.test.ts`.",
    "",
    "## Clean lists",
    "",
    "Must be: no error, and fewer than 2 warnings in 1,000 pupils.",
    "",
    ...table(
      ["form", "level", "pupils", "errors", "warnings", "warnings in 1,000"],
      levels.map((line) => [
        ...nameOf(line),
        line.clean.pupils,
        line.clean.errors,
        line.clean.warnings,
        ((1000 * line.clean.warnings) / Math.max(1, line.clean.pupils)).toFixed(2),
      ]),
    ),
    "",
    "## Lists with mistakes",
    "",
    "_Beside_: another error or warning in the row of a planted mistake, about the same contradiction. _Unexplained_: in a row",
    "where nothing was planted; must be none.",
    "",
    ...table(
      ["form", "level", "pupils", "planted", "found", "missed", "beside", "unexplained"],
      levels.map((line) => {
        const { pupils, planted: all, found: hits, beside, unexplained } = line.spoilt;
        return [...nameOf(line), pupils, all, hits, all - hits, beside, unexplained];
      }),
    ),
    "",
    "## Sure fixes",
    "",
    "All sure fixes of a book are made and it is checked again. _Other right value_: a number that was planted as changed comes",
    "back as what it now is. _Wrong_, _again_ (still offered) and _new_ (found only afterwards) must be none.",
    "",
    ...table(
      ["form", "level", "one right value", "mended", "cells: original", "other right value", "wrong", "again", "new"],
      levels.map((line) => {
        const { mendable, mended, original, otherRight, wrong, again, added } = line.fixes;
        return [...nameOf(line), mendable, mended, original, otherRight, wrong, again, added];
      }),
    ),
    "",
    "## By kind",
    "",
    ...table(
      ["form", "rule: column or contradiction", "planted", "found", "missed"],
      kinds.map((line) => [formNames[line.form], line.kind, line.planted, line.found, line.planted - line.found]),
    ),
    "",
    ...(complaints.length === 0 ? [] : ["## What should not be", "", ...complaints.map((text) => `- ${text}`), ""]),
  ].join("\n");
}

function nameOf({ form, level }: LevelTally): string[] {
  return [formNames[form], level];
}

function sum(levels: readonly LevelTally[], figure: (line: LevelTally) => number): number {
  return levels.reduce((total, line) => total + figure(line), 0);
}
