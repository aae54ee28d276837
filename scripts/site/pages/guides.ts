// The guides of openapi/guide: Markdown whose first heading is the title. The first paragraph says
// what a guide is about.
import { readdirSync, readFileSync } from "node:fs";
import type { Contract } from "../../contract/contract.ts";
import { withExampleAddresses } from "./examples.ts";
import { withAddresses } from "./links.ts";
import { type Page, plainText } from "./page.ts";

/** Of those that the table does not name, the title is English in Chinese, too. */
const CHINESE_TITLES: Readonly<Record<string, string>> = {
  "getting-started": "快速入门",
  credentials: "认证凭据",
  signing: "请求签名",
  requests: "请求与响应",
  errors: "错误处理",
  lists: "列表与分页",
  files: "文件上传与下载",
  sharing: "分享",
  synchronization: "同步",
  jobs: "后台任务",
  testing: "测试",
  "wire-variants": "字段类型差异",
  tracing: "链路追踪",
  drift: "契约偏差监测与录制",
  typescript: "TypeScript客户端",
  "other-languages": "其他语言",
  compatibility: "兼容性",
  "command-line": "命令行工具",
  examples: "示例程序",
  "files-by-command": "命令行文件操作",
  "reports-and-diagnosis": "报表与诊断",
};

const DIRECTORY = "openapi/guide";

/** The files of guides begin with a number, which gives their order. */
export function guidePages(contract: Contract): Page[] {
  return readdirSync(DIRECTORY)
    .filter((name) => /^\d+-[\w-]+\.md$/.test(name))
    .sort()
    .map((name) => pageOf(name, `guides/${name.replace(/^\d+-|\.md$/g, "")}`, contract));
}

/** The changes of the contract, which are no guide. */
export const changesPage = (contract: Contract): Page => pageOf("changes.md", "changes", contract);

function pageOf(name: string, path: string, contract: Contract): Page {
  const text = readFileSync(`${DIRECTORY}/${name}`, "utf8");
  const [, title = "", body = ""] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  if (!title) throw new Error(`${DIRECTORY}/${name} must begin with a heading, "# Title".`);
  const [first = ""] = body.trim().split("\n\n");
  return {
    path,
    title,
    chineseTitle: CHINESE_TITLES[path.split("/").at(-1) ?? ""],
    description: plainText(first),
    markdown: (_, locale) => withAddresses(withExampleAddresses(body.trim()), contract, locale),
  };
}
