// Loaded into Prism's process. Prism tells what is wrong with a request in a header, as JSON, which
// quotes the values that the contract allows. Node refuses characters beyond Latin-1 in a header,
// and Prism ends at that; JSON can hold them as escapes.
import { ServerResponse } from "node:http";

const { setHeader } = ServerResponse.prototype;

ServerResponse.prototype.setHeader = function (name, value) {
  const isViolations = name.toLowerCase() === "sl-violations";
  return setHeader.call(this, name, isViolations ? escapeBeyondAscii(String(value)) : value);
};

function escapeBeyondAscii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
