import { resolveCatalogues } from "../../catalogues/catalogueSet";
import { convertStatus } from "./convertStatus";

const catalogues = resolveCatalogues({ sheets: [], date1904: false });
const october = { year: 2017, month: 10, day: 5 };
const march = { year: 2018, month: 3, day: 5 };
const july = { year: 2018, month: 7, day: 5 };
const january = { year: 2018, month: 1, day: 10 };
const august = { year: 2017, month: 8, day: 20 };

test.each([
  ["Đang học", null, "Đang học"],
  ["đang theo học", null, "Đang học"],
  ["Chuyển đến kỳ 1", null, "Chuyển đến kỳ 1"],
  ["Chuyển đến HK2", null, "Chuyển đến kỳ 2"],
  ["Chuyển đi học kỳ I", march, "Chuyển đi kỳ 1"],
  ["Bỏ học", october, "Thôi học kỳ 1"],
  ["Chuyển trường", march, "Chuyển đi kỳ 2"],
  ["Thôi học", july, "Thôi học trong hè"],
  ["Xin học lại", october, "Nghỉ học xin học lại kỳ 1"],
])("«%s» becomes the catalogue's", (text, date, expected) => {
  expect(convertStatus(text, date, catalogues)).toMatchObject({ kind: "value", value: expected });
});

test.each([
  ["Bỏ học", null],
  ["Chuyển đến", january],
  ["Chuyển đi", august],
  // The catalogue has no pupil who comes back in the summer.
  ["Xin học lại", july],
  ["Bảo lưu", october],
  ["Chuyển đi nước ngoài", october],
])("«%s» is kept where the term or the meaning is not sure", (text, date) => {
  expect(convertStatus(text, date, catalogues)).toMatchObject({ kind: "kept", value: text });
});
