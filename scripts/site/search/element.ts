// The element of the search, which scripts/site/astro/components/search.ts brings to life.
import type { Locale } from "../pages/page.ts";

const WORDS = {
  en: {
    title: "Search",
    hint: "Method, path, field, error code",
    failed: "The search could not be loaded",
    none: "Nothing found",
    close: "Close",
  },
  "zh-CN": {
    title: "搜索",
    hint: "方法、路径、字段、错误码",
    failed: "无法加载搜索数据",
    none: "没有结果",
    close: "关闭",
  },
} as const;

const ICON = `<svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none"
  stroke="currentColor" stroke-width="1.6"><circle cx="7" cy="7" r="4.6"/><path d="m10.5 10.5 4 4"/></svg>`;

export function searchElement(locale: Locale): string {
  const { title, hint, failed, none, close } = WORDS[locale];
  const root = locale === "zh-CN" ? "/zh-cn/" : "/";
  return `<site-search data-root="${root}" data-none="${none}" data-failed="${failed}">
<button type="button" class="open" aria-keyshortcuts="Control+K">
${ICON}
<span>${title}</span>
<kbd aria-hidden="true">Ctrl K</kbd>
</button>
<dialog aria-label="${title}">
<form method="dialog" role="search">
<input type="search" role="combobox" autocomplete="off" spellcheck="false" aria-label="${title}"
  aria-expanded="false" aria-controls="search-results" placeholder="${hint}">
<button type="submit">${close}</button>
</form>
<ul id="search-results" role="listbox" aria-label="${title}"></ul>
<p role="status"></p>
</dialog>
</site-search>`;
}
