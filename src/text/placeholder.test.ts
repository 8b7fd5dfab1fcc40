import { isPlaceholder, namesNobody } from "./placeholder";

test.each(["chưa có", "-", "//", "…", "000000000", "Không", "n/a"])("%s stands for nothing", (text) =>
  expect(isPlaceholder(text)).toBe(true),
);

test.each(["083206001234", "1978", "Na Rì"])("%s says something", (text) => expect(isPlaceholder(text)).toBe(false));

test.each(["Đã mất", "ĐÃ CHẾT", "không có", "Ly hôn", "-", "//", "Chưa rõ", "Mất"])("%s names nobody", (text) =>
  expect(namesNobody(text)).toBe(true),
);

test.each(["Na", "Trần Văn Bé", "Đã", "Lê Thị Không", "Lụa"])("%s may be a name", (text) =>
  expect(namesNobody(text)).toBe(false),
);
