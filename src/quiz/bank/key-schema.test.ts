import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { KeySchema } from "./key-schema.ts";

test("the schema that editors read says what the key's reader accepts", async () => {
  const schema = {
    ...toJsonSchema(KeySchema, { ignoreActions: ["finite"] }),
    title: "The fixed key of a quiz",
  };
  // Written anew by `npx vitest run src/quiz/bank/key-schema.test.ts -u`.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("key.schema.json");
});
