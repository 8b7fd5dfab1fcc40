import { INPUT_RULE_TITLE } from "../inputRule";
import { BiffReader } from "./biffRecord";
import { readDropdown } from "./readDropdown";

const u16 = (value: number) => [value & 0xff, value >> 8];
const text = (value: string) => [...u16(value.length), 1, ...[...value].flatMap((letter) => u16(letter.charCodeAt(0)))];

/** A DV record as Excel writes it ([MS-XLS] 2.4.93): texts that are empty hold one character of code 0. */
function record(formula: readonly number[], { kind = 3, title = "\0" } = {}) {
  const bytes = [
    ...[kind, 0x01, 0x0c, 0x00],
    ...[text("\0"), text(title), text("\0"), text("\0")].flat(),
    ...u16(formula.length),
    ...u16(0),
    ...formula,
    ...u16(0),
    ...u16(0),
    ...[1, 1, 39, 4, 4].flatMap(u16),
  ];
  return new BiffReader([Uint8Array.from(bytes)]);
}

const words = (value: string) => [0x17, value.length, 1, ...[...value].flatMap((letter) => u16(letter.charCodeAt(0)))];
const areas = [{ top: 1, bottom: 39, left: 4, right: 4 }];

test("words and areas of the same sheet are told", () => {
  expect(readDropdown(record(words("Nam\0Nữ")))).toEqual({ areas, source: "Nam,Nữ" });
  expect(readDropdown(record([0x17, 5, 0, ...Buffer.from("Co\0K.")]))).toEqual({ areas, source: "Co,K." });
  expect(readDropdown(record([0x25, ...[1, 8, 25, 25].flatMap(u16)]))).toEqual({ areas, source: "=Z2:Z9" });
  expect(readDropdown(record([0x44, ...[1, 25].flatMap(u16)]))).toEqual({ areas, source: "=Z2" });
});

test("an area relative to the cell, a function, another rule and ours are not", () => {
  expect(readDropdown(record([0x2d, ...[1, 8, 0xc001, 0xc001].flatMap(u16)]))).toBeNull();
  expect(readDropdown(record([0x2d, ...[1, 8, 25, 25].flatMap(u16)]))).toEqual({ areas, source: "=Z2:Z9" });
  expect(readDropdown(record([0x23, 1, 0, 0, 0]))).toBeNull();
  expect(readDropdown(record(words("Nam\0Nữ"), { kind: 1 }))).toBeNull();
  expect(readDropdown(record(words("Nam\0Nữ"), { title: INPUT_RULE_TITLE }))).toBeNull();
});
