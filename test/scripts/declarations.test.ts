// The published declarations: their indentation and their comments.
import { expect, it } from "vitest";
import { withoutCommentsOfPaths, withTabs } from "../../scripts/build/declarations.ts";

it("indents by tabs, also the lines of comments", () => {
  const declaration = `
export interface Space {
    /**
     * Its name:
     *
     *     a name
     */
    name: string;
    owner: {
        /** Its number. */
        id: string;
    };
}
`;
  expect(withTabs(declaration)).toBe(`
export interface Space {
\t/**
\t * Its name:
\t *
\t *     a name
\t */
\tname: string;
\towner: {
\t\t/** Its number. */
\t\tid: string;
\t};
}
`);
});

it.each([
  ["template literals", "export type Text = `a\n    b`;\n"],
  ["texts in comments", "/* Of several lines:\n        one\n*/\n"],
])("leaves %s as they are", (_, declaration) => {
  expect(withTabs(declaration)).toBe(declaration);
});

it.each([
  ['    a: "/*";\n    b: 1;\n', '\ta: "/*";\n\tb: 1;\n'],
  ['    a: "`";\n    b: 1;\n', '\ta: "`";\n\tb: 1;\n'],
  ["    // the ` of it\n    b: 1;\n", "\t// the ` of it\n\tb: 1;\n"],
])("takes no text for the beginning of another: %j", (declaration, expected) => {
  expect(withTabs(declaration)).toBe(expected);
});

it("leaves out the comments of paths, and no others", () => {
  const declaration = `
export interface paths {
    "/spaces": {
        /**
         * Get a space.
         */
        get: operations["getSpace"];
    };
}
/** What has a name. */
export interface components {
    /** Its number. */
    id: string;
}
`;
  expect(withoutCommentsOfPaths(declaration)).toBe(`
export interface paths {
    "/spaces": {
        get: operations["getSpace"];
    };
}
/** What has a name. */
export interface components {
    /** Its number. */
    id: string;
}
`);
});
