// An operation belongs to one resource: its folder, the first part of its method and its tag agree.
// The tags of openapi.yaml say which resources there are.
import { basename, dirname } from "node:path";

export default function Resource() {
  let resources = [];
  return {
    Root({ tags = [], "x-tagGroups": groups = [] }, { report, location }) {
      resources = tags.map(({ name }) => resourceOf(name)).sort();
      const grouped = groups.flatMap((group) => group.tags);
      for (const [index, { name }] of tags.entries()) {
        if (!grouped.includes(name))
          report({
            message:
              `The tag "${name}" is in no group of x-tagGroups. ` +
              "Add it to one: the reference page shows only those that are in a group.",
            location: location.child(["tags", index, "name"]),
          });
      }
    },
    Operation({ tags: [tag = ""] = [], "x-koodrive-method": method }, { report, location }) {
      const folder = basename(dirname(location.source.absoluteRef));
      const [resource] = String(method ?? "").split(".");
      if (method !== undefined && !resources.includes(resource))
        report({
          message:
            `The resource of "${method}" is unknown. Write one of ${resources.join(", ")}, ` +
            "or add a tag for it to openapi/openapi.yaml.",
          location: location.child("x-koodrive-method"),
        });
      else if (folder !== resource || resourceOf(tag) !== resource)
        report({
          message:
            `The folder is "${folder}", the method "${method}", the tag "${tag}". ` +
            "Name one resource by all three, such as spaces: openapi/spaces/, spaces.get, Spaces.",
          location: location.child(method === undefined ? "tags" : "x-koodrive-method"),
        });
    },
  };
}

/** `FileVersions` → `fileVersions`. */
function resourceOf(tag) {
  return tag.charAt(0).toLowerCase() + tag.slice(1);
}
