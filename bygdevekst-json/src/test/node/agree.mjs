// Holds the schemas, in validators that are not ours, against what our reader says of the same documents: the published
// ones, and those that the Java tests put down in target/, with what is expected of a schema.
import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const SCHEMAS = new URL("../../main/resources/META-INF/schema/", import.meta.url);
const VECTORS = new URL("../resources/vectors/", import.meta.url);
const TARGET = new URL("../../../target/", import.meta.url);
const PLAN = "bygdevekst-plan/1";

/** Broken documents that a schema lets through here: JavaScript keeps the last of two members, and decodes what is no UTF-8. */
const LET_THROUGH = ["duplicate-member-name", "not-utf-8", "period-too-long", "too-many-decimals"];

const schemas = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")));
const byFormat = Object.fromEntries(schemas.map((schema) => [schema.properties.format.const, schema.$id]));

/** Each is given a format and a document, and says whether the format's schema accepts it. */
async function validators() {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  schemas.forEach((schema) => ajv.addSchema(schema));
  const hyperjump = {};
  for (const [format, id] of Object.entries(byFormat)) {
    registerSchema(schemas.find((schema) => schema.$id === id));
    hyperjump[format] = await validate(id);
  }
  return {
    Ajv: (format, document) => ajv.getSchema(byFormat[format])(document),
    Hyperjump: (format, document) => hyperjump[format](document).valid,
  };
}

const failures = [];
function expect(name, what, expected, actual) {
  if (expected !== "EITHER" && (expected === "ACCEPTED") !== actual) {
    failures.push(`${name}: ${what}: ${expected} by the reader, ${actual ? "accepted" : "refused"} by the schema`);
  }
}

function published(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".plan.json"))
    .sort()
    .map((name) => [name.replace(".plan.json", ""), readFileSync(new URL(name, folder), "utf8")]);
}

function parsed(text) {
  try {
    return { document: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function* lines(name) {
  for await (const line of createInterface({ input: createReadStream(new URL(name, TARGET)) })) {
    yield JSON.parse(line);
  }
}

for (const [name, accepts] of Object.entries(await validators())) {
  const began = Date.now();
  const met = { ACCEPTED: 0, REFUSED: 0, EITHER: 0, answers: 0 };
  const good = published(VECTORS);
  for (const [vector, text] of good) {
    expect(name, vector, "ACCEPTED", accepts(PLAN, JSON.parse(text)));
  }
  const broken = published(new URL("broken/", VECTORS));
  for (const [vector, text] of broken) {
    const read = parsed(text);
    const accepted = read !== undefined && accepts(PLAN, read.document);
    expect(name, vector, LET_THROUGH.includes(vector) ? "ACCEPTED" : "REFUSED", accepted);
  }
  for await (const { expected, document } of lines("schema-documents.jsonl")) {
    met[expected]++;
    expect(name, JSON.stringify(document).slice(0, 2000), expected, accepts(PLAN, document));
  }
  for await (const answer of lines("schema-answers.jsonl")) {
    met.answers++;
    expect(name, JSON.stringify(answer).slice(0, 2000), "ACCEPTED", accepts(answer.format, answer));
  }
  console.log(
    `${name}: ${good.length} published plans and ${broken.length} broken; of those generated ${met.ACCEPTED} to accept, ` +
      `${met.REFUSED} to refuse, ${met.EITHER} of which a schema cannot know; ${met.answers} answers; ${Date.now() - began} ms`,
  );
}
if (failures.length > 0) {
  console.error(failures.slice(0, 10).join("\n"));
  console.error(`${failures.length} differ`);
  process.exit(1);
}
