/** The study page of a site without its key: answers are handed in as a file. */
export const respond = {
  title: (deck: string) => `Questions: ${deck}`,
  heading: "Answer the questions",
  intro:
    "Answer, write your name at the end, and save the file that you hand in. This page does not hold the answers. What you enter stays in this browser until you save it.",
  student: "Your name",
  noName: "Write your name first: the file is known by it.",
  save: "Save my answers",
  saved: (file: string, answered: number, of: number) =>
    `Saved as ${file}: ${answered} of ${of} questions answered. Hand in this file.`,
};
