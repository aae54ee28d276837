import { describeRule } from "./lint.ts";

const disagree = (folder: string, method: string, tag: string) =>
  `The folder is "${folder}", the method "${method}", the tag "${tag}". Name one resource by all three, such as spaces: openapi/spaces/, spaces.get, Spaces.`;

describeRule(
  "koodrive/resource",
  [
    {
      title: "a resource of two words",
      fields: () => ({ tags: ["FileVersions"], "x-koodrive-method": "fileVersions.get" }),
      file: "fileVersions/getFileVersion.yaml",
      messages: [],
    },
    {
      title: "another folder",
      fields: () => ({ "x-koodrive-method": "spaces.get" }),
      file: "fileVersions/getSpace.yaml",
      messages: [disagree("fileVersions", "spaces.get", "Spaces")],
    },
    {
      title: "another tag",
      fields: () => ({ tags: ["FileVersions"], "x-koodrive-method": "spaces.get" }),
      messages: [disagree("spaces", "spaces.get", "FileVersions")],
    },
    {
      title: "another method",
      fields: () => ({ "x-koodrive-method": "fileVersions.get" }),
      messages: [disagree("spaces", "fileVersions.get", "Spaces")],
    },
    {
      title: "an operation without a method, whose tag is another",
      fields: () => ({ tags: ["FileVersions"], "x-koodrive-method": undefined }),
      messages: [disagree("spaces", "undefined", "FileVersions")],
    },
    {
      title: "a resource that nobody knows",
      fields: () => ({ "x-koodrive-method": "space.get" }),
      messages: [
        'The resource of "space.get" is unknown. Write one of fileVersions, spaces, or add a tag for it to openapi/openapi.yaml.',
      ],
    },
  ],
  {
    fields: () => ({ "x-tagGroups": [{ name: "Storage", tags: ["Spaces"] }] }),
    messages: [
      'The tag "FileVersions" is in no group of x-tagGroups. Add it to one: the reference page shows only those that are in a group.',
    ],
  },
);
