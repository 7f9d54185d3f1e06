import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { Progress } from "./progress-schema.ts";
import { Responses } from "./responses-schema.ts";

// Written anew by `npx vitest run src/quiz/study/schemas.test.ts -u`.
test.each([
  ["progress", Progress, "A learner's progress through one lesson"],
  ["responses", Responses, "The responses of one attempt"],
] as const)(
  "the schema of a file of %s says what its reader accepts",
  async (name, schema, title) => {
    const written = { ...toJsonSchema(schema, { ignoreActions: ["safe_integer"] }), title };
    await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(
      `${name}.schema.json`,
    );
  },
);
