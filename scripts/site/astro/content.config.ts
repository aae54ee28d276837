// The pages, which are made of the contract and are no files.

import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import type { Loader } from "astro/loaders";
import { framed } from "../pages/code.ts";
import { NOT_FOUND, notFoundMarkdown } from "../pages/not-found.ts";
import { LOCALES } from "../pages/page.ts";
import { readSite } from "../pages/pages.ts";

/** That the prose is English: titles and the interface are in Chinese. */
const NOTICE = `<p class="notice">本页标题与界面为中文，正文为英文。</p>\n\n`;

const pages: Loader = {
  name: "pages",
  async load({ store, parseData, renderMarkdown }) {
    store.clear();
    const { html, ...rendered } = await renderMarkdown(notFoundMarkdown("en"));
    const data = await parseData({ id: "404", data: { ...NOT_FOUND, tableOfContents: false } });
    store.set({ id: "404", data, rendered: { ...rendered, html } });
    for (const page of readSite().pages) {
      for (const locale of LOCALES) {
        const isChinese = locale === "zh-CN";
        const prefix = isChinese ? "zh-cn" : "";
        const id = [prefix, page.path].filter(Boolean).join("/") || "index";
        const title = (isChinese && page.chineseTitle) || page.title;
        const { description, isWide } = page;
        const contents = isWide ? { tableOfContents: false } : {};
        const data = await parseData({ id, data: { title, description, ...contents } });
        const markdown = `${isChinese ? NOTICE : ""}${page.markdown("site", locale)}`;
        const { html, ...rendered } = await renderMarkdown(markdown);
        store.set({ id, data, body: markdown, rendered: { ...rendered, html: framed(html) } });
      }
    }
  },
};

export const collections = { docs: defineCollection({ loader: pages, schema: docsSchema() }) };
