import { pupilListForm } from "../../forms/pupilList/form";
import { fieldLabel } from "./fieldLabel";

const label = (key: string, language: "vi" | "en") => {
  const field = pupilListForm.fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(key);
  return fieldLabel(field, language);
};

test("fields of a group begin with the group", () => {
  expect(label("hometownProvince", "vi")).toBe("Quê quán: Tỉnh/Thành phố");
  expect(label("permanentCommune", "vi")).toBe("Địa chỉ thường trú: Xã/Phường");
  expect(label("permanentCommune", "en")).toBe("Permanent address: Commune");
});

test("others are called what they are called", () => {
  expect(label("fullName", "vi")).toBe("Họ tên");
});

test("no two fields read alike", () => {
  for (const language of ["vi", "en"] as const) {
    const labels = pupilListForm.fields.map((field) => fieldLabel(field, language));
    const twice = labels.filter((text, index) => labels.indexOf(text) !== index);
    expect(twice).toEqual([]);
  }
});
