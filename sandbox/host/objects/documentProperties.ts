import { defineObject } from "../playedObject";
import type { Scalar } from "../playedObject";

/** The grid does not know the file's properties: empty, and not to be written. */
const empty: Scalar<null> = { read: () => "" };

export const documentPropertiesObject = defineObject<null>({
  typeName: "DocumentProperties",
  scalars: {
    Author: empty,
    Category: empty,
    Comments: empty,
    Company: empty,
    Keywords: empty,
    LastAuthor: empty,
    Manager: empty,
    Subject: empty,
    Title: empty,
  },
});
