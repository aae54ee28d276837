// Which file `require` loads, and whether `import` gets the very same modules.
const { basename } = require("node:path");

async function compare(entry) {
  return [basename(require.resolve(entry)), require(entry) === (await import(entry))];
}

const entries = ["", "/errors", "/contract", "/sandbox", "/openapi"];
Promise.all(entries.map((entry) => compare(`koodrive-client${entry}`))).then((found) =>
  console.log(JSON.stringify(found)),
);
