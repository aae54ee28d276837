// The shell of the reference site: navigation, themes, languages and search around the pages that
// scripts/site/pages makes of the contract.
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { POLICY } from "../policy.ts";

export default defineConfig({
  // What is built along the way has to find the packages.
  outDir: "../dist",
  srcDir: ".",
  publicDir: "../public",
  cacheDir: "../../../node_modules/.cache/astro",
  // Where the site will be, for its map and its links between languages.
  site: process.env.DOCS_SITE ?? "https://docs.example.com",
  trailingSlash: "always",
  markdown: { syntaxHighlight: "prism" },
  // What all pages have in common is loaded once.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    starlight({
      title: "KooDrive API",
      defaultLocale: "root",
      locales: {
        root: { label: "English", lang: "en" },
        "zh-cn": { label: "简体中文", lang: "zh-CN" },
      },
      favicon: "/favicon.svg",
      head: [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY } }],
      expressiveCode: false,
      pagefind: false,
      customCss: ["./site.css", "./without-script.css"],
      routeMiddleware: "./route-data.ts",
      components: { Search: "./components/Search.astro", Head: "./components/Head.astro" },
      sidebar: [],
    }),
  ],
});
