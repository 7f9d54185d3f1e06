/** `npm run new -- FOLDER`: a small lesson to start from, which passes `npm run check`. */
import { resolve } from "node:path";
import { copyNewLesson } from "./copy-new-lesson.ts";
import { readOptions } from "./options.ts";
import { main, Stop } from "./stop.ts";

await main(async () => {
  const { words } = readOptions(process.argv.slice(2), {}, "FOLDER");
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0) {
    throw new Stop(2, "It takes one folder: npm run new -- FOLDER");
  }
  copyNewLesson(resolve(process.env["INIT_CWD"] ?? "", folder));
  console.log(`A lesson to start from is in ${folder}. Look at it, and change it:
  LESSON=${JSON.stringify(folder)} npm run dev
  LESSON=${JSON.stringify(folder)} npm run check -- --source ${JSON.stringify(`${folder}/article.txt`)}`);
});
