// The guides of openapi/guide, and the documents at the root: Markdown whose first heading is the
// title. The first paragraph says what a guide is about.
import { DOCUMENTS, withPageAddresses } from "./file-links.ts";
import { withAddresses } from "./links.ts";
import { type Page, plainText } from "./page.ts";
import type { Sources } from "./sources.ts";

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
  "files-in-full": "文件操作详解",
  "sandbox-in-full": "沙箱详解",
  changes: "契约修订记录",
  changelog: "更新日志",
  security: "安全",
};

/** The files of guides begin with a number, which gives their order. What is whole comes last. */
export function guidePages(sources: Sources): Page[] {
  const numbered = Object.keys(sources.documents).flatMap((file) => {
    const [, name] = /^openapi\/guide\/\d+-([\w-]+)\.md$/.exec(file) ?? [];
    return name ? [pageOf({ file, path: `guides/${name}` }, sources)] : [];
  });
  return [...numbered, documentPage("FILES.md", sources), documentPage("SANDBOX.md", sources)];
}

/** What is about the package, and no guide. */
export const documentPages = (sources: Sources): Page[] =>
  (["openapi/guide/changes.md", "CHANGELOG.md", "SECURITY.md"] as const).map((file) =>
    documentPage(file, sources),
  );

/** Titles and descriptions where those of the file do not tell the page from others. */
const DOCUMENT_HEADS: Readonly<Record<string, Pick<Page, "title" | "description">>> = {
  "FILES.md": {
    title: "Files in full",
    description:
      "All that the client does with files, directories and jobs: options, failures, and what is sent.",
  },
  "SANDBOX.md": {
    title: "Sandbox in full",
    description: "All that the sandbox does, its commands, its worlds, and what it does not do.",
  },
  "CHANGELOG.md": {
    title: "Changelog",
    description: "What changed in the client, the command and the sandbox, by version.",
  },
  "SECURITY.md": {
    title: "Security",
    description: "How to report a vulnerability, what counts as one, and what the client promises.",
  },
};

const documentPage = (file: keyof typeof DOCUMENTS, sources: Sources): Page => ({
  ...pageOf({ file, path: DOCUMENTS[file] }, sources),
  ...DOCUMENT_HEADS[file],
});

function pageOf({ file, path }: { file: string; path: string }, sources: Sources): Page {
  const { contract, documents, manifest } = sources;
  const text = documents[file] ?? "";
  const [, title = "", body = ""] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  if (!title) throw new Error(`${file} must begin with a heading, "# Title".`);
  const [first = ""] = body.trim().split("\n\n");
  return {
    path,
    title,
    chineseTitle: CHINESE_TITLES[path.split("/").at(-1) ?? ""],
    description: plainText(first),
    markdown: (_, locale) =>
      withAddresses(withPageAddresses(body.trim(), { file, manifest, locale }), contract, locale),
  };
}
