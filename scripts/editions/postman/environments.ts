// The environments of the collection: a sandbox at its usual port, and the servers of the contract.
import type { Contract, Node } from "../../contract/contract.ts";

/** By the name of their files. Values that are secret are empty, for their readers to fill in. */
export function postmanEnvironments({ root }: Contract): Record<string, Node> {
  const servers = root.servers.map(({ url }: Node): [string, Node] => {
    const [edition = ""] = new URL(url).host.split(".");
    return [edition, environment(`KooDrive, ${edition}`, url)];
  });
  return {
    sandbox: environment("KooDrive sandbox", "http://127.0.0.1:4010"),
    ...Object.fromEntries(servers),
  };
}

function environment(name: string, baseUrl: string): Node {
  const plain = { baseUrl, credential: "token", appUserId: "" };
  const secret = ["token", "appToken", "appId", "appSecret"];
  return {
    name,
    values: [
      ...Object.entries(plain).map(([key, value]) => ({
        key,
        value,
        type: "default",
        enabled: true,
      })),
      ...secret.map((key) => ({ key, value: "", type: "secret", enabled: true })),
    ],
    _postman_variable_scope: "environment",
  };
}
