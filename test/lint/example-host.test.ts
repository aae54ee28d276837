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
