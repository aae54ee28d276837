// Every property, of whatever type, has a description.

export default function PropertyDescription() {
  return {
    SchemaProperties(properties, { report, location, resolve }) {
      for (const [name, property] of Object.entries(properties)) {
        const node = property.$ref ? { ...resolve(property).node, ...property } : property;
        if (!String(node.description ?? "").trim())
          report({
            message: `The property "${name}" has no description. Say in our own words what it is.`,
            location: location.child(name).key(),
          });
      }
    },
  };
}
