import { describeRule } from "./lint.ts";

const host = (found: string) =>
  `The host "${found}" may be a real one. Write one such as storage.example.com.`;
const description = (text: string) => () => ({ description: text });
const example = (value: unknown) => () => ({
  responses: { "200": { content: { "application/json": { examples: { ours: { value } } } } } },
});
const finds = (text: string, ...hosts: string[]) => ({
  title: text,
  fields: description(text),
  messages: hosts.map(host),
});
const written = (title: string, yaml: string, ...hosts: string[]) => ({
  title,
  fields: () => ({}),
  yaml,
  messages: hosts.map(host),
});
const ADDRESSES = ["10.0.0.1", "127.0.0.2", "192.0.20.1"];

describeRule(
  "koodrive/example-host",
  [
    finds("An address such as https://obs.huawei.com/a?b=c#d.", "obs.huawei.com"),
    finds(
      "Other schemes: ftp://files.huawei.com:21, wss://localhost/x.",
      "files.huawei.com",
      "localhost",
    ),
    finds("A user name: https://user:password@huawei.dev/.", "huawei.dev"),
    finds("An address in another: ?to=https%3A%2F%2Fobs.huawei.eu%2Fa.", "obs.huawei.eu"),
    finds("IP addresses: http://10.0.0.1/, http://[::1]:80/.", "10.0.0.1", "[::1]"),
    finds("No scheme: obs.cn-north-4.myhuaweicloud.com/x.", "obs.cn-north-4.myhuaweicloud.com"),
    finds("Capitals: WWW.Huawei.CN.", "www.huawei.cn"),
    finds("Mail to someone@huawei.com.", "huawei.com"),
    finds(
      "Names that end like reserved ones: myexample.com, example.cn.",
      "myexample.com",
      "example.cn",
    ),
    finds(
      "Names that begin like reserved ones: https://example.com.huawei.eu.",
      "example.com.huawei.eu",
    ),
    finds("Encoded twice: ?to=https%253A%252F%252Fobs.huawei.eu%252Fa.", "obs.huawei.eu"),
    finds(
      "Without a scheme: //obs.huawei.app/x, //user@huawei.dev.",
      "obs.huawei.app",
      "huawei.dev",
    ),
    finds(
      "Other scripts: https://华为.中国, https://%E5%8D%8E%E4%B8%BA.eu.",
      "华为.中国",
      "华为.eu",
    ),
    finds("Addresses alone: 10.0.0.1, from 127.0.0.2:80, to 192.0.20.1.", ...ADDRESSES),
    finds("Reserved addresses: http://192.0.2.1, 198.51.100.255, 203.0.113.7/a, 127.0.0.1:4010."),
    finds(
      "Versions and times: 1.2.3, version 1.2.3.4, v1.2.3.4, App/5.0.0.0, 1.2.3.4.5, 2025.1.1.1.",
    ),
    finds("Slashes: files//report.pdf, a//b.c/d, // spaces.update, ///spaces.update, //files."),
    written(
      "slashes that YAML unescapes",
      String.raw`x-koodrive-unknown: ["https:\/\/a.huawei.app\/x", "https:\u002F\x2Fb.huawei.app"]`,
      "a.huawei.app",
      "b.huawei.app",
    ),
    written(
      "a line that is folded before the slashes",
      'x-koodrive-unknown:\n  - "https:\\\n    //huawei.app/x"\n  - https:\n    //huawei.dev/x',
      "huawei.app",
      "huawei.dev",
    ),
    written(
      "the slashes of JSON",
      String.raw`x-koodrive-unknown: ['{"url": "https:\/\/huawei.app"}']`,
      "huawei.app",
    ),
    written("a key", String.raw`x-koodrive-unknown: [{ "https:\/\/huawei.app": 1 }]`, "huawei.app"),
    written("a comment", "# See https://huawei.app.", "huawei.app"),
    finds("Reserved: https://example.com, a.b.example.org, example.net/x, https://obs.example."),
    finds("The endpoint koodrive.example.io of this contract."),
    finds("No hosts: report.pdf, lecture.cn.vtt, spaces.update, pageInfo.pageSize, 20.19, // all"),
    {
      title: "an example",
      fields: example({ files: [{ url: "https://obs.huawei.com/a" }] }),
      messages: [host("obs.huawei.com")],
    },
    {
      title: "a default and the example of a parameter",
      fields: () => ({
        parameters: [
          {
            name: "url",
            in: "query",
            schema: { type: "string", default: "https://a.huawei.com" },
            example: "https://b.huawei.com",
          },
        ],
      }),
      messages: [host("a.huawei.com"), host("b.huawei.com")],
    },
    {
      title: "what is not known",
      fields: () => ({ "x-koodrive-unknown": ["Whether huawei.com answers."] }),
      messages: [host("huawei.com")],
    },
  ],
  {
    fields: ({ info }) => ({
      info: { ...info, summary: "Of huawei.com.", description: { $ref: "guide.md" } },
      servers: [{ url: "https://koodrive.example.io" }],
    }),
    guide: "See https://support.huaweicloud.com.",
    messages: [host("huawei.com"), host("support.huaweicloud.com")],
  },
);
