// `x-koodrive-wire` lists the JSON types in which a value is documented to arrive, the schema's own
// first: the client turns the others into it.

const TYPES = ["array", "boolean", "integer", "number", "object", "string"];
/** The types that the client can turn others into. */
const OWN = ["array", "boolean", "integer", "string"];

export default function WireVariants() {
  return {
    Schema({ type, "x-koodrive-wire": variants }, { report, location }) {
      if (variants === undefined) return;
      const valid =
        Array.isArray(variants) &&
        variants.length > 1 &&
        new Set(variants).size === variants.length &&
        variants.every((variant) => TYPES.includes(variant)) &&
        variants[0] === type &&
        OWN.includes(type);
      if (!valid)
        report({
          message:
            `x-koodrive-wire is ${JSON.stringify(variants)} on a schema of type ${type}. ` +
            `Write that type, one of ${OWN.join(", ")}, then the others that are documented.`,
          location: location.child("x-koodrive-wire"),
        });
    },
  };
}
