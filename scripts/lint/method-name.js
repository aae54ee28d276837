// Every operation is a method of the client, and no two are the same.

export default function MethodName() {
  const operations = new Map();
  return {
    Operation({ operationId, "x-koodrive-method": name }, { report, location }) {
      if (name === undefined) return;
      const at = location.child("x-koodrive-method");
      if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name))
        report({
          message: `x-koodrive-method is ${JSON.stringify(name)}. Write one such as spaces.update.`,
          location: at,
        });
      if (operations.has(name))
        report({
          message: `${name} is the method of ${operations.get(name)} too. Rename one of them.`,
          location: at,
        });
      operations.set(name, operationId);
    },
  };
}
