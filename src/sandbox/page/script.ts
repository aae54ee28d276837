// The script of the page. Forms with a command are sent as JSON, which no form can be by itself;
// then the content is fetched anew, and the keyboard stays where it was. Without the script one can
// read everything and change nothing.
export const SCRIPT = `
const status = document.querySelector("[role=status]");
const live = document.querySelector("#live");
const say = (text) => { status.textContent = text; };

function argumentsOf(form) {
  const given = {};
  for (const field of form.elements) {
    if (!field.name || (field.type === "checkbox" && !field.checked)) continue;
    const text = field.value.trim() || field.dataset.empty;
    if (text) given[field.name] = field.dataset.type === "json" ? JSON.parse(text) : text;
  }
  if (given.reset) delete given.status;
  return given;
}

async function refresh() {
  const response = await fetch(location.href, { headers: { accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  const focused = document.activeElement;
  const place = focused && focused.id;
  const order = [...document.querySelectorAll("button, a, input")].indexOf(focused);
  for (const region of document.querySelectorAll("[data-region]")) {
    const other = fresh.querySelector("[data-region=" + region.dataset.region + "]");
    if (other && other.innerHTML !== region.innerHTML) region.innerHTML = other.innerHTML;
  }
  if (!focused || document.contains(focused)) return;
  const now = place ? document.getElementById(place)
    : document.querySelectorAll("button, a, input")[order];
  if (now) now.focus();
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const command = form.dataset.command;
  if (!command) return;
  event.preventDefault();
  try {
    const response = await fetch(command, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(argumentsOf(form)),
    });
    const answer = await response.json();
    say(response.ok ? form.dataset.done : "Not done: " + answer.error.message);
    await refresh();
  } catch {
    say("The sandbox does not answer.");
  }
});

setInterval(() => {
  if (live.checked && !document.hidden) refresh().catch(() => say("The sandbox does not answer."));
}, 1000);
`;
