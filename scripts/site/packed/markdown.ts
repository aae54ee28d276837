// Markdown of the site as HTML, where Astro is not there to do it.
import GitHubSlugger from "github-slugger";
import { Marked } from "marked";
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { framed } from "../pages/code.ts";
import { escapeHtml } from "../pages/page.ts";

loadLanguages(["bash", "go", "http", "java", "json", "jsx", "python", "tsx", "typescript", "yaml"]);

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

function highlighted(code: string, language: string): string {
  const grammar = Prism.languages[language];
  return grammar ? Prism.highlight(code, grammar, language) : escapeHtml(code);
}
