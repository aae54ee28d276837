import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSecretReplacer,
  credentialsIn,
  findNamedValues,
  isSecretName,
  redactLinks,
  redactQueries,
  redactSignatures,
  redactValues,
  replaceSecrets,
} from "../src/redact.ts";

describe("isSecretName", () => {
  it.each(["accessToken", "access_token", "ACCESS-TOKEN", "X-Access-Token", "x-kdstoken"])(
    "knows %s in each of its spellings",
    (name) => expect(isSecretName(name)).toBe(true),
  );

  it.each(["accessToken", "access_token", "Access-Token", "kdstoken", "pwd", "X-Session-Id"])(
    "knows %s from the contract, however it is spelled",
    (name) => expect(isSecretName(name)).toBe(true),
  );

  it.each(["Authorization", "Proxy-Authorization", "cookie", "Set-Cookie"])(
    "knows %s from HTTP",
    (name) => expect(isSecretName(name)).toBe(true),
  );

  it.each(["", "name", "pwd2", "token", "code", "constructor"])("does not know %o", (name) =>
    expect(isSecretName(name)).toBe(false),
  );

  it("knows the names that are secret in one message of one operation", () => {
    expect(isSecretName("code", "sessions.create")).toBe(true);
    expect(isSecretName("code", "sessions.create", "request")).toBe(true);
    expect(isSecretName("code", "sessions.create", "response")).toBe(false);
    expect(isSecretName("code", "spaces.update", "request")).toBe(false);
  });
});

describe("replaceSecrets", () => {
  it("replaces secrets as they are, percent-encoded, and escaped in JSON", () => {
    const secret = 'a/b "c"\\';
    const text = `${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)}`;
    expect(replaceSecrets(text, [secret])).toBe('*** *** "***"');
  });

  it("replaces a lone surrogate in a URL, which has the replacement character", () => {
    expect(replaceSecrets("pass%EF%BF%BDword", ["pass\ud800word"])).toBe("***");
  });

  it("does not replace secrets of fewer than four characters", () => {
    expect(replaceSecrets("abc abcd", ["abc"])).toBe("abc abcd");
    expect(replaceSecrets("abc abcd", ["abcd", "abc"])).toBe("abc ***");
    expect(replaceSecrets("abcd", [])).toBe("abcd");
  });

  it.each([
    ["one inside another", "xabcdefghx", ["abcdefgh", "cdef"], "x***x"],
    ["one at the beginning of another", "xabcdefghx abcd", ["abcd", "abcdefgh"], "x***x ***"],
    ["overlapping ones, with one mark", "xabcdefghx", ["abcdef", "efgh"], "x***x"],
    ["one that overlaps itself", "xaaaaaax", ["aaaa"], "x***x"],
    ["neighbours, with a mark each", "xabcdabcdefghx", ["abcd", "efgh"], "x*********x"],
    ["at the beginning and at the end", "abcd-abcd", ["abcd"], "***-***"],
    ["characters beyond 8 bits", "密码是秘密, 密码", ["密码是秘密"], "***, 密码"],
  ])("replaces %s", (_, text, secrets, redacted) =>
    expect(replaceSecrets(text, secrets)).toBe(redacted),
  );

  it("replaces one secret as replaceAll does", () => {
    const characters = fc.string({ unit: fc.constantFrom("a", "b", "é", "𝄞", "%", "\u0000") });
    fc.assert(
      fc.property(characters, characters, characters, (before, inner, after) => {
        const secret = `<${inner}:>`;
        const text = before + secret + after + secret;
        expect(replaceSecrets(text, [secret])).toBe(
          secret.length < 4 ? text : text.replaceAll(secret, "***"),
        );
      }),
    );
  });

  it("leaves nothing of any secret, and all of the rest", () => {
    const secret = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 7 });
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), text, (secrets, text) => {
        const isSecret = new Array(text.length).fill(false);
        for (const secret of secrets) {
          for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
            isSecret.fill(true, at, at + secret.length);
          }
        }
        const rest = [...text].filter((_, index) => !isSecret[index]).join("");
        expect(replaceSecrets(text, secrets).replaceAll("***", "")).toBe(rest);
      }),
    );
  });

  it("takes time by the length of the text, not by the number of secrets", () => {
    const secrets = Array.from({ length: 8000 }, (_, index) => `s3cret-${index}-of-many`);
    const replace = createSecretReplacer(secrets);
    const text = replace("s3cret-7999-of-many, s3cret- ".repeat(30_000));
    expect(text).toBe("***, s3cret- ".repeat(30_000));
  });

  it("takes out a text as a whole in which secrets of many lengths may begin everywhere", () => {
    const secrets = Array.from({ length: 500 }, (_, index) => `${"a".repeat(index + 4)}b`);
    const replace = createSecretReplacer(secrets);
    expect(replace("a".repeat(1_000_000))).toBe("***");
    expect(replace(`${"a".repeat(100)}b`)).toBe("***");
    expect(replace("what else there is")).toBe("what else there is");
    // One secret is as bad if it is long.
    expect(replaceSecrets("a".repeat(1_000_000), [`${"a".repeat(300_000)}b`])).toBe("***");
  });
});

describe("redactQueries", () => {
  const known = () => true;

  it("takes out what may be a secret of parameters that are not known", () => {
    const isKnown = (name: string) => name === "page";
    const text = "/a?page=1234&other=1234&short=123&%70age=1234#other=1234";
    expect(redactQueries(text, isKnown)).toBe(
      "/a?page=1234&other=***&short=123&%70age=1234#other=1234",
    );
  });

  it.each([
    ["/a?kdstoken=x&page=1", "/a?kdstoken=***&page=1"],
    ["/a?page=1&kdstoken=x#top", "/a?page=1&kdstoken=***#top"],
    ["/a?kdstoken=", "/a?kdstoken=***"],
    ["/a?kds%74oken=x", "/a?kds%74oken=***"],
    ["/a?%=x&kdstoken", "/a?%=x&kdstoken"],
    ["/a?kdstoken=a=b?c&d", "/a?kdstoken=***&d"],
    ['{"next":"/a?kdstoken=x","page":1}', '{"next":"/a?kdstoken=***","page":1}'],
    ["/a?kdstoken=it's /b?pwd=x", "/a?kdstoken=*** /b?pwd=***"],
    ["kdstoken=x", "kdstoken=x"],
  ])("%s becomes %s", (text, redacted) => expect(redactQueries(text, known)).toBe(redacted));

  it("knows the secrets of one operation", () => {
    expect(redactQueries("/a?code=x", known)).toBe("/a?code=x");
    expect(redactQueries("/a?code=x", known, "sessions.create")).toBe("/a?code=***");
  });
});

describe("redactLinks", () => {
  it.each([
    ["http://a.example/b?c=d", "http://a.example/b?***"],
    ["see https://a.example?b?c, or /d?e", "see https://a.example?*** or /d?e"],
    ["<https://a.example/b?c=d>; rel=next", "<https://a.example/b?***>; rel=next"],
    ['"https://a.example/b?c"', '"https://a.example/b?***"'],
    ["https://a.example/b?c=it's&d=s3cret e", "https://a.example/b?*** e"],
    ["https://a.example/b", "https://a.example/b"],
    ["ftp://a.example/b?c", "ftp://a.example/b?c"],
    [
      "https://a.example/b? https://a.example/b?c",
      "https://a.example/b?*** https://a.example/b?***",
    ],
  ])("%s becomes %s", (text, redacted) => expect(redactLinks(text)).toBe(redacted));
});

describe("findNamedValues", () => {
  const redactNamedValues = (text: string) =>
    redactValues(
      text,
      findNamedValues(text, (name) => isSecretName(name)),
    );

  it.each([
    ["pwd=x&name=y", "pwd=***&name=y"],
    ["name=pwd&pwd=x", "name=pwd&pwd=***"],
    ["next=/a?pwd=x", "next=/a?pwd=***"],
    ["Authorization: Bearer  x, y", "Authorization: ***, y"],
    ['{"pwd":"x","name":"y"', '{"pwd":"***","name":"y"'],
    ['{"pwd" : "x, \\"y\\" z","name":"y"', '{"pwd" : "***","name":"y"'],
    ['{"pwd":"x\\', '{"pwd":"***'],
    ['{"pwd":"x\\\\","name":"y"', '{"pwd":"***","name":"y"'],
    ['{"pwd":"","name":"y"', '{"pwd":"","name":"y"'],
    ['{"pwd":12,"name":3', '{"pwd":***,"name":3'],
    ['{"pwd":["x","y"],"name":3', '{"pwd":***,"name":3'],
    ['{"pwd":["x","y', '{"pwd":***'],
    ['{"pwd":{"name":"y"', '{"pwd":{"name":"y"'],
    ['"{\\"pwd\\":\\"x\\",\\"name\\":1}', '"{\\"pwd\\":\\"***\\",\\"name\\":1}'],
    ["pwd='x y' name", "pwd='*** y' name"],
    ["pwd", "pwd"],
    ["pwd/x", "pwd/x"],
    ["my_pwd=x pwd-2=y", "my_pwd=x pwd-2=y"],
  ])("%s becomes %s", (text, redacted) => expect(redactNamedValues(text)).toBe(redacted));

  it("finds a value of any length", () => {
    const value = '\\"\\\\'.repeat(4_000_000);
    expect(redactNamedValues(`{"pwd":"${value}","name":"y"`)).toBe('{"pwd":"***","name":"y"');
  });
});

describe("redactSignatures", () => {
  const signature = "0123456789abcdef".repeat(4);

  it("replaces hexadecimal values of 64 digits, and no longer or shorter ones", () => {
    expect(redactSignatures(`a ${signature}, ${signature.toUpperCase()}`)).toBe("a ***, ***");
    expect(redactSignatures(signature.slice(1))).toBe(signature.slice(1));
    expect(redactSignatures(`${signature}0`)).toBe(`${signature}0`);
  });
});

describe("credentialsIn", () => {
  it.each([
    ["Bearer+t0ken", ["t0ken"]],
    ["Bearer t0ken", ["t0ken"]],
    ["not-a-Bearer t0ken", []],
    ["HMAC-SHA256 AppId=a,SignedHeaders=host;x-date,Signature=b", ["a", "b"]],
    ["name=value", []],
  ])("%s is one as a whole, and has the parts %j", (header, parts) =>
    expect(credentialsIn(header)).toEqual([header, ...parts]),
  );
});
