// Markdown of the site as HTML, where Astro is not there to do it.
import GitHubSlugger from "github-slugger";
import { Marked } from "marked";
import Prism from "prismjs";
// The languages of code, each after those that it extends.
import "prismjs/components/prism-bash.js";
import "prismjs/components/prism-go.js";
import "prismjs/components/prism-http.js";
import "prismjs/components/prism-java.js";
import "prismjs/components/prism-json.js";
import "prismjs/components/prism-jsx.js";
import "prismjs/components/prism-python.js";
import "prismjs/components/prism-typescript.js";
import "prismjs/components/prism-tsx.js";
import "prismjs/components/prism-yaml.js";
import { framed } from "../pages/code.ts";
import { escapeHtml } from "../pages/page.ts";

/** Headings have the addresses that the site gives them. */
export function htmlOf(markdown: string): string {
  const slugger = new GitHubSlugger();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        const html = this.parser.parseInline(tokens);
        return `<h${depth} id="${slugger.slug(text)}">${html}</h${depth}>\n`;
      },
      code: ({ text, lang = "text" }) =>
        `<pre class="language-${lang}"><code>${highlighted(text, lang)}</code></pre>\n`,
    },
  });
  return framed(marked.parse(markdown, { async: false }));
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Without links. */
  readonly html: string;
}

const HEADINGS = /<h([23]) id="([^"]+)">(.*?)<\/h\1>/g;

/** Those of Markdown, and those that stand in it as HTML. */
export const headingsOf = (html: string): Heading[] =>
  Array.from(html.matchAll(HEADINGS), ([, level, id = "", text = ""]) => ({
    ...{ level: Number(level), id },
    html: text.replace(/<\/?a\b[^>]*>/g, ""),
  }));

/** Each heading with a link to itself, to be copied. */
export const withOwnLinks = (html: string): string =>
  html.replace(HEADINGS, (_, level, id, text) => {
    const link = `<a class="own-link" href="#${id}" aria-label="Link to this heading">#</a>`;
    return `<h${level} id="${id}">${text} ${link}</h${level}>`;
  });

function highlighted(code: string, language: string): string {
  const grammar = Prism.languages[language];
  return grammar ? Prism.highlight(code, grammar, language) : escapeHtml(code);
}
