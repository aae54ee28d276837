// The dialog of the search. What can be found is loaded when it is opened.
import { createSearch, type Found, type SearchDocument } from "../../search/engine.ts";

const MOST = 12;

class SiteSearch extends HTMLElement {
  private readonly dialog = this.find("dialog", HTMLDialogElement);
  private readonly input = this.find("input", HTMLInputElement);
  private readonly list = this.find("ul", HTMLUListElement);
  private readonly status = this.find("[role=status]", HTMLParagraphElement);
  private search: Promise<ReturnType<typeof createSearch>> | undefined;

  connectedCallback(): void {
    this.find(".open", HTMLButtonElement).addEventListener("click", () => this.open());
    this.input.addEventListener("input", () => void this.show());
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("keydown", (event) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const isSlash = event.key === "/" && !/^(input|textarea|select)$/i.test(tagOf(event.target));
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      this.open();
    });
  }

  private find<Type extends Element>(selector: string, type: new () => Type): Type {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The search has no ${selector}.`);
  }

  private open(): void {
    this.prepare();
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
  }

  /** What could not be loaded is asked for again. */
  private async prepare() {
    this.search ??= load();
    try {
      return await this.search;
    } catch {
      this.search = undefined;
      this.status.textContent = this.dataset.failed ?? "";
      return undefined;
    }
  }

  private async show(): Promise<void> {
    const query = this.input.value.trim();
    const search = await this.prepare();
    if (!search || query !== this.input.value.trim()) return;
    const found = query === "" ? [] : search(query, MOST);
    this.list.replaceChildren(...found.map((each, index) => this.option(each, index)));
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.status.textContent = query !== "" && found.length === 0 ? (this.dataset.none ?? "") : "";
    this.choose(0);
  }

  private option({ address, kind, title, chineseTitle, path }: Found, index: number): HTMLElement {
    const item = document.createElement("li");
    item.id = `search-result-${index}`;
    item.setAttribute("role", "option");
    const link = document.createElement("a");
    link.href = `${this.dataset.root ?? "/"}${address}`;
    link.tabIndex = -1;
    const isChinese = document.documentElement.lang.startsWith("zh");
    const name = document.createElement("strong");
    name.textContent = (isChinese && chineseTitle) || title;
    const more = document.createElement("span");
    more.textContent = path ? `${kind} · ${path}` : kind;
    link.append(name, more);
    item.append(link);
    link.addEventListener("click", () => this.dialog.close());
    return item;
  }

  private onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.choose(this.chosen() + step);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      void this.follow();
    }
  }

  /** Goes to the chosen result, once there are results of what was typed. */
  private async follow(): Promise<void> {
    if (this.list.children.length === 0) await this.show();
    this.list.children[this.chosen()]?.querySelector("a")?.click();
  }

  private chosen(): number {
    return [...this.list.children].findIndex((item) => item.ariaSelected === "true");
  }

  private choose(index: number): void {
    const items = [...this.list.children];
    const chosen = items[(index + items.length) % Math.max(1, items.length)];
    for (const item of items) item.ariaSelected = String(item === chosen);
    if (chosen) this.input.setAttribute("aria-activedescendant", chosen.id);
    else this.input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }
}

const tagOf = (target: EventTarget | null): string =>
  target instanceof Element ? target.tagName : "";

async function load(): Promise<ReturnType<typeof createSearch>> {
  const documents: SearchDocument[] = await (await fetch("/search.json")).json();
  return createSearch(documents);
}

customElements.define("site-search", SiteSearch);
