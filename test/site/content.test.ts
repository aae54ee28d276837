// Each operation's page of the site says all that the contract and the ledger have of it.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorCatalogue } from "../../generated/error-catalogue.ts";
import { oneLine } from "../../scripts/generate/comments.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { samplesOf } from "../../scripts/site/samples/samples.ts";

const { reference } = readSite();
const { contract, errata } = reference;

const ENTITIES: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" };

/** The text of a page, in which blanks are of no importance. */
function textOf(path: string): string {
  const html = readFileSync(`dist/site/${path}index.html`, "utf8");
  const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  return squeezed(
    main
      .replace(/<[^>]+>/g, "")
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number(`0x${code}`)))
      .replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity),
  );
}

/** Without blanks, and with the quotation marks and dashes of the source. */
const squeezed = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, "...").replace(/\s+/g, "");

const withoutMarkdown = (text: string): string =>
  squeezed(
    oneLine(text)
      .replaceAll("`", "")
      .replace(/\[(.*?)\]\(.*?\)/g, "$1"),
  );

describe.each(contract.operations.map((operation) => [operation.id, operation] as const))(
  "the page of %s",
  (id, operation) => {
    const text = textOf(`operations/${id}/`);
    const { node, path } = operation;

    it("has its call, in five languages", () => {
      expect(text).toContain(squeezed(path));
      expect(text).toContain(`koodrive.${node["x-koodrive-method"]}`);
      for (const { calls } of samplesOf(operation, contract)) {
        for (const { code } of calls) expect(text).toContain(squeezed(code));
      }
    });

    it("has what is unknown, what was observed, and its errata", () => {
      const { "x-koodrive-unknown": unknown = [], "x-koodrive-observation": observed = [] } = node;
      for (const remark of [...unknown, ...observed]) {
        expect(text).toContain(withoutMarkdown(remark));
      }
      for (const { operation: concerned, id: erratum } of errata) {
        if (concerned === id) expect(text).toContain(erratum);
      }
    });

    it("has every field of its body and its response", () => {
      const schema = contract.deref(contract.responseSchema(operation));
      const body = contract.deref(contract.requestSchema(operation));
      const names = [schema, body].flatMap((each) => Object.keys(each?.properties ?? {}));
      for (const name of names) expect(text).toContain(name);
    });
  },
);

describe("pages beside those of operations", () => {
  it("lead on from where there is none", () => {
    const html = readFileSync("dist/site/404.html", "utf8");
    const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    for (const address of ["/", "/#guides", "/#operations", "/errors/"]) {
      expect(main).toContain(`href="${address}"`);
    }
    expect(html).toContain("<site-search");
  });

  it("have operations in the order in which they are needed", () => {
    const text = textOf("resources/Files/");
    const steps = ["files.create", "files.getUploadUrls", "files.completeUpload", "files.rename"];
    const places = steps.map((method) => text.indexOf(`${method},`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it("have all errata with what was decided, and all error codes, in a table", () => {
    const errataText = textOf("errata/");
    for (const { id, decision } of errata) {
      expect(errataText).toContain(withoutMarkdown(id));
      expect(errataText).toContain(withoutMarkdown(decision));
    }
    const errors = readFileSync("dist/site/errors/index.html", "utf8");
    for (const { code } of errorCatalogue) expect(errors).toMatch(`<td><a href="#${code}`);
  });

  it("are in Chinese as far as titles and the navigation go, the start too", () => {
    const start = readFileSync("dist/site/zh-cn/index.html", "utf8");
    expect(start).toContain('href="/zh-cn/resources/Files/"');
    expect(start).not.toContain("此内容尚不支持你的语言");
    expect(textOf("zh-cn/")).toContain("接口");
  });

  it("say which calls need no credentials, and of which token a sample is", () => {
    expect(textOf("operations/createSession/")).toContain("Nocredentials");
    expect(textOf("operations/createSession/")).not.toContain("KOODRIVE_TOKEN");
    expect(textOf("operations/listUserPermissions/")).toContain("KOODRIVE_APP_TOKEN");
  });

  it("say what is deprecated, and all limits", () => {
    const text = textOf("schemas/");
    expect(text).toContain("failedListlistofstring,deprecated");
    expect(textOf("operations/transferUnallocatedSpace/")).toContain("Atleast1element");
  });

  it("say in Chinese that the prose is English", () => {
    expect(textOf("zh-cn/errors/")).toContain("正文为英文");
    expect(textOf("errors/")).not.toContain("正文为英文");
  });

  it("have samples in two languages where all pages are one file, else in five", () => {
    const [all, page] = ["llms-full.txt", "operations/searchFiles.md"].map((path) =>
      readFileSync(`dist/site/${path}`, "utf8"),
    );
    expect(all).toMatch(/^```sh$/m);
    expect(all).not.toMatch(/^```(java|go)$/m);
    expect(page).toMatch(/^```java$/m);
  });
});
