// The site works without this. It makes leaving quicker and offers a print button. It sends nothing.
"use strict";

const exit = document.querySelector("a.exit");
if (exit) {
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(exit.href);
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

document.querySelector(".error-summary")?.focus();
