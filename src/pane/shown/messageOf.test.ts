import { fakeProblem, fakeRule } from "../testing/fakeBook";
import { messageOf } from "./messageOf";

const rules = new Map([["ethnicity-unknown", fakeRule("ethnicity-unknown", "Dân tộc không có trong danh mục")]]);

test("the rule's own words", () => {
  expect(messageOf(fakeProblem(), rules, "vi")).toBe("«Kinhh» không có trong danh mục. Hãy chọn lại.");
});

test("never nothing: the title without the message, the id without the rule", () => {
  expect(messageOf(fakeProblem({ message: "toString" }), rules, "vi")).toBe("Dân tộc không có trong danh mục");
  expect(messageOf(fakeProblem({ rule: "gone" }), rules, "vi")).toBe("gone");
});
