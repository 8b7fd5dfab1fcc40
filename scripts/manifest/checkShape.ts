import { types, type ChildShape, type ResourceKind } from "./manifestShape";
import type { XmlElement } from "./readXml";

export interface Reference {
  readonly resid: string;
  readonly kind: ResourceKind;
  readonly line: number;
}

export interface ShapeResult {
  readonly problems: readonly string[];
  /** Every use of a resource, for the check that it exists. */
  readonly references: readonly Reference[];
}

/**
 * Compares the tree with manifestShape.json: which elements, in which order, how many, with which attributes. A manifest
 * whose elements stand in another order is refused by Excel without a word.
 */
export function checkShape(root: XmlElement): ShapeResult {
  const problems: string[] = [];
  const references: Reference[] = [];
  if (root.name !== "OfficeApp" || root.attributes.get("xsi:type") !== "TaskPaneApp") {
    return { problems: ['the root must be <OfficeApp xsi:type="TaskPaneApp">'], references };
  }
  visit(root, "OfficeApp");
  return { problems, references };

  function visit(element: XmlElement, typeName: string): void {
    const where = `line ${element.line}: <${element.name}>`;
    if (typeName === "Text") {
      if (element.children.length > 0) problems.push(`${where} may hold text only`);
      else if (element.text === "") problems.push(`${where} is empty`);
      return;
    }
    const type = types.get(typeName);
    if (!type) {
      problems.push(`${where} has an xsi:type that is not known here: ${element.attributes.get("xsi:type") ?? "none"}`);
      return;
    }
    if (element.text !== "") problems.push(`${where} may not hold text`);
    for (const name of type.required) {
      if (!element.attributes.get(name)) problems.push(`${where} lacks ${name}`);
    }
    for (const name of element.attributes.keys()) {
      if (name !== "xsi:type" && !type.required.includes(name) && !type.optional.includes(name)) {
        problems.push(`${where} may not have ${name}`);
      }
    }
    const resid = element.attributes.get("resid");
    if (type.refersTo && resid) references.push({ resid, kind: type.refersTo, line: element.line });
    visitChildren(element, type.children, where);
  }

  function visitChildren(element: XmlElement, shapes: readonly ChildShape[], where: string): void {
    let place = 0;
    const counts = new Map<ChildShape, number>();
    for (const child of element.children) {
      const index = shapes.findIndex((shape) => shape.name === child.name && shape.namespace === child.namespace);
      const shape = shapes[index];
      if (!shape) {
        problems.push(
          `line ${child.line}: <${child.name}> does not belong in <${element.name}> (or in that namespace)`,
        );
        continue;
      }
      if (index < place)
        problems.push(`line ${child.line}: <${child.name}> must stand before <${shapes[place]?.name}>`);
      place = Math.max(place, index);
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
      visit(child, typeOf(child, shape));
    }
    for (const shape of shapes) {
      const count = counts.get(shape) ?? 0;
      if (count < shape.min) problems.push(`${where} needs ${shape.min} × <${shape.name}>, has ${count}`);
      if (count > shape.max) problems.push(`${where} may have ${shape.max} × <${shape.name}>, has ${count}`);
    }
  }
}

function typeOf(element: XmlElement, shape: ChildShape): string {
  return shape.type.replace("*", element.attributes.get("xsi:type") ?? "");
}
