/** Hands the answers over as a file. */
import { respond as words } from "virtual:words";
import { answers } from "./answers.ts";
import { fileName } from "./file-name.ts";

/** Listens on the page for the form that hands answers in. */
export function saveOnSubmit(): void {
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (form instanceof HTMLFormElement && form.id === "respond-hand-in") save(form);
  });
}

function save(form: HTMLFormElement): void {
  const field = form.querySelector("input");
  const line = form.querySelector(".result");
  if (field === null || line === null) return;
  const student = field.value.trim();
  if (student === "") {
    line.textContent = words.noName;
    field.focus();
    return;
  }
  const responses = answers();
  const questions = form.dataset["questions"] ?? "";
  const file = { format: "lesson-responses", version: 1, questions, student, responses };
  const name = `${fileName(student)}.json`;
  download(name, `${JSON.stringify(file, null, 2)}\n`);
  const asked = document.querySelectorAll("form.item").length;
  line.textContent = words.saved(name, Object.keys(responses).length, asked);
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
