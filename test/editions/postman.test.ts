import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { secretNames } from "../../generated/secrets.ts";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { editions } from "../../scripts/editions/editions.ts";
import { COLLECTION, ENVIRONMENT } from "./postman-format.ts";

const contract = readContract();
const texts = editions(contract);
const collection = JSON.parse(texts["postman/collection.json"] ?? "");
const environments = Object.entries(texts).filter(([file]) => file.includes(".environment."));
const items: Node[] = collection.item.flatMap(({ item }: Node) => item);
const request = (id: string): Node => items.find((item) => item.id === id).request;

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);

describe("the Postman collection", () => {
  it("keeps to format 2.1", () => {
    const validate = ajv.compile(COLLECTION);
    validate(collection);
    expect(validate.errors).toBeNull();
  });

  it("is the same each time", () => {
    expect(editions(readContract())).toEqual(texts);
    const ids = items.flatMap(({ id, response }) => [id, ...response.map((one: Node) => one.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a folder for each resource, in the order of their groups, with its operations", () => {
    const tags: string[] = contract.root["x-tagGroups"].flatMap(({ tags }: Node) => tags);
    const operations = tags.map((tag) =>
      contract.operations.filter(({ node }) => node.tags[0] === tag),
    );
    expect(collection.item.map(({ name }: Node) => name)).toEqual(tags);
    expect(collection.item.map(({ item }: Node) => item.map(({ name }: Node) => name))).toEqual(
      operations.map((list) => list.map(({ node }) => node.summary)),
    );
  });

  it("turns off what is optional, and has its value and description ready", () => {
    const { url, header } = request("getSpace");
    expect(url.raw).toBe("{{baseUrl}}/koodrive/ose/v1/space/:ownerId?type=1");
    expect(url.variable).toMatchObject([{ key: "ownerId", value: "{{ownerId}}" }]);
    expect(url.query).toEqual([
      { key: "type", value: "1", description: expect.stringContaining("`0` department") },
      {
        ...{ key: "containerId", value: "{{containerId}}", disabled: true },
        description: expect.stringContaining("Needed for type `1`"),
      },
    ]);
    expect(header.filter(({ disabled }: Node) => !disabled)).toMatchObject([
      { key: "Authorization", value: "{{token}}" },
    ]);
  });

  it("gives a list in the query its name for each element", () => {
    const { query } = request("listTasks").url;
    expect(query.filter(({ key }: Node) => key === "status")).toMatchObject([{ value: "2" }]);
  });

  it("has the credentials of each operation", () => {
    const on = (id: string) =>
      request(id)
        .header.filter(({ key }: Node) => /^(Authorization|X-User-Id|X-Date)$/.test(key))
        .map(({ key, value, disabled = false }: Node) => [key, value, !disabled]);
    const offered = [
      ["X-User-Id", "{{appUserId}}", false],
      ["X-Date", "", false],
    ];
    expect(on("createSession")).toEqual([]);
    expect(on("deleteSession")).toEqual([["Authorization", "{{token}}", false]]);
    expect(on("getJsSdkInfo")).toEqual([["Authorization", "{{token}}", true]]);
    expect(on("searchFiles")).toEqual([["Authorization", "{{token}}", true], ...offered]);
    expect(on("listUserSpaces")).toEqual([["Authorization", "{{appToken}}", true], ...offered]);
  });

  it("tells two things of one name in a request apart", () => {
    const { raw } = request("createShareTask").body;
    expect(JSON.parse(raw)).toMatchObject({
      containerId: "{{containerId}}",
      fileIds: ["{{fileId}}"],
      targetFileId: {
        containerId: "{{targetFileId.containerId}}",
        fileId: "{{targetFileId.fileId}}",
      },
    });
  });

  it("has the answers of the contract", () => {
    const answers = items.flatMap(({ id, response }) =>
      response.map(({ body }: Node) => [id, body]),
    );
    const expected = contract.operations.flatMap((operation) =>
      Object.values<Node>(contract.successExamples(operation)).map(({ value }) => [
        operation.id,
        typeof value === "string" ? value : JSON.stringify(value, null, 2),
      ]),
    );
    expect(answers.sort()).toEqual(expected.sort());
  });

  it("names other requests, where the contract links to them, and links to what was published", () => {
    const { description } = request("getSpace");
    expect(description).toContain("**List the spaces of an owner**");
    expect(description).toContain("(https://support.huaweicloud.com/api-koodrive/GetSpace.html)");
    const links = JSON.stringify(collection).matchAll(/\]\(([^)]*)\)/g);
    expect(
      Array.from(links, ([, to]) => to).filter((to) => !/^https:\/\/\S+$/.test(to ?? "")),
    ).toEqual([]);
  });
});

describe("its variables", () => {
  const variables = new Map<string, string>(
    collection.variable.map(({ key, value }: Node) => [key, value]),
  );

  it("are all that requests use, beside those of the environments", () => {
    const used = JSON.stringify(items).matchAll(/{{([\w.]+)}}/g);
    const inEnvironment = ["baseUrl", "token", "appToken", "appUserId"];
    const names = new Set(Array.from(used, ([, name = ""]) => name));
    expect([...names].sort()).toEqual([...variables.keys(), ...inEnvironment].sort());
  });

  it("have no value if they are secret", () => {
    const secret = [...variables.keys()].filter((name) => secretNames.includes(name));
    expect(secret).toEqual(expect.arrayContaining(["kdstoken", "extractCode", "sessionId"]));
    for (const name of [...secret, "code"]) expect(variables.get(name), name).toBe("");
  });
});

describe("the environments", () => {
  it.each(environments)("%s has no secret", (_, text) => {
    const environment = JSON.parse(text);
    const validate = ajv.compile(ENVIRONMENT);
    validate(environment);
    expect(validate.errors).toBeNull();
    const secret = environment.values.filter(({ type }: Node) => type === "secret");
    expect(secret).toEqual(
      ["token", "appToken", "appId", "appSecret"].map((key) => ({
        ...{ key, value: "", type: "secret", enabled: true },
      })),
    );
  });

  it("are a sandbox and the servers of the contract", () => {
    const addresses = environments.map(([file, text]) => [
      file,
      JSON.parse(text).values.find(({ key }: Node) => key === "baseUrl").value,
    ]);
    const servers = contract.root.servers.map(({ url }: Node) => url);
    expect(addresses).toEqual([
      ["postman/sandbox.environment.json", "http://127.0.0.1:4010"],
      ["postman/intl.environment.json", servers[0]],
      ["postman/cn.environment.json", servers[1]],
    ]);
  });
});
