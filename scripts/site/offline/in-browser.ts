// Runs in the reference page. Redoc draws parts of it when they come into view, and draws them
// anew; what they lack for those who use a keyboard is added each time.

const SEARCH = "[data-testid=search-trigger]";
const SCROLLING = "pre, .md-table-wrapper";

let isDue = false;

function addLater(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    add();
  });
}

function add(): void {
  set(SEARCH, { role: "button", tabindex: "0" });
  set(".menu-content", { role: "navigation", "aria-label": "Contents" });
  set("main", { tabindex: "-1" });
  for (const part of document.querySelectorAll(SCROLLING)) {
    if (part.scrollWidth > part.clientWidth) part.setAttribute("tabindex", "0");
  }
}

function set(selector: string, attributes: Record<string, string>): void {
  const element = document.querySelector(selector);
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, value);
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  const isSearch = target instanceof HTMLElement && target.matches(SEARCH);
  if (!isSearch || (key !== "Enter" && key !== " ")) return;
  event.preventDefault();
  // What listens to clicks is in it.
  (target.firstElementChild as HTMLElement | null)?.click();
});

document.querySelector(".skip-link")?.addEventListener("click", (event) => {
  // A fragment would be taken for a chapter.
  event.preventDefault();
  document.querySelector("main")?.focus();
});

new MutationObserver(addLater).observe(document.body, { childList: true, subtree: true });
addEventListener("resize", addLater);
addLater();
