import { childAt, descendants, readXml } from "./readXml";

test("keeps order, namespaces, xsi attributes, text and lines", () => {
  const root = readXml(
    '\uFEFF<a xmlns="urn:one" xmlns:b="urn:two" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="T">\n' +
      '  <b:c id="1"> &#x1ED5; &amp; </b:c>\n  <d><e /></d>\n</a>',
  );
  expect([root.name, root.namespace, root.attributes]).toEqual(["a", "urn:one", new Map([["xsi:type", "T"]])]);
  expect(root.children.map((child) => [child.name, child.namespace, child.text, child.line])).toEqual([
    ["c", "urn:two", "ổ &", 2],
    ["d", "urn:one", "", 3],
  ]);
  expect(childAt(root, "d", "e")?.line).toBe(3);
  expect(childAt(root, "c", "e")).toBeUndefined();
  expect([...descendants(root)].map((element) => element.name)).toEqual(["c", "d", "e"]);
});

test.each(["", "<a>", "<a></b>", "<a>&unknown;</a>", "<p:a />", "<a/><a/>", "<!DOCTYPE a><a/>", '<a x="1" x="2"/>'])(
  "%j is refused",
  (text) => expect(() => readXml(text)).toThrow(),
);
