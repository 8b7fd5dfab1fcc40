import { splitOtherNames } from "./otherNames";

test.each([
  ["Việt", ["Việt"]],
  ["Mol, Mual, (Ậu Tá)", ["Mol", "Mual", "Ậu Tá"]],
  ["Tày khao (Thái trắng), Pu Đang,Khù Xung", ["Tày khao", "Thái trắng", "Pu Đang", "Khù Xung"]],
  ["Màn Thanh (Hang Ông (Tày Mường), Pi Thay", ["Màn Thanh", "Hang Ông", "Tày Mường", "Pi Thay"]],
  ["Khèn Lài, ...", ["Khèn Lài"]],
  ["", []],
])("%s", (text, names) => {
  expect(splitOtherNames(text)).toEqual(names);
});
