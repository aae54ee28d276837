/** The JSON types that a value can arrive in instead of its own: see `x-koodrive-wire`. */
export type JsonType = "array" | "integer" | "string" | "boolean";
