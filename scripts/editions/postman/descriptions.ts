// The descriptions of the contract, whose links lead to pages of the site, in Postman, which has no
// links from one request to another: what they lead to is named.
import type { Contract } from "../../contract/contract.ts";

export function describe(text: string, contract: Contract): string {
  return text
    .trim()
    .replace(
      /\[([^\]]+)\]\(#(operation|tag)\/(\w+)\)/g,
      (_, words: string, kind: string, name: string) => {
        const title = kind === "tag" ? name : contract.operation(name).node.summary;
        return words === name ? `**${title}**` : `${words} (**${title}**)`;
      },
    );
}
