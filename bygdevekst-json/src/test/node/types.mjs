// Makes the TypeScript types of the formats from their schemas; with --check says whether the published ones are these.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { compile } from "json-schema-to-typescript";

const SCHEMAS = new URL("../../main/resources/META-INF/schema/", import.meta.url);
const TYPES = new URL("../../main/resources/META-INF/npm/index.d.ts", import.meta.url);

const BANNER = `/**
 * The types of the documents of bygdevekst, made from their JSON Schemas, which lie beside them in the jar.
 *
 * What a type cannot say (bounds, forms of ids, dates that exist) the schemas say; what a schema cannot say, the reader does.
 */`;

/** Values of which TypeScript can say more than is made of their schemas. */
const FORMS = {
  party: '"state" | `municipality:${string}` | `partner:${string}`',
  sourceButState: "`municipality:${string}` | `partner:${string}` | `other:${string}`",
  value: "string | number | boolean | { [member: string]: unknown } | unknown[]",
};

const schemas = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith(".schema.json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")));

/** `PlanDocument` of `bygdevekst-plan/1`. */
function documentName(schema) {
  const kind = schema.properties.format.const.match(/^bygdevekst-([a-z]+)\/1$/)[1];
  return `${kind[0].toUpperCase()}${kind.slice(1)}Document`;
}

/** One schema with everything: what two formats both define must be the same. */
function together() {
  const definitions = {};
  const define = (key, definition) => {
    if (key in definitions && !isDeepStrictEqual(definitions[key], definition)) {
      throw new Error(`two formats differ in what ${key} is`);
    }
    definitions[key] = definition;
  };
  for (const { $schema, $id, $defs, ...root } of schemas) {
    Object.entries($defs).forEach(([key, definition]) => define(key, definition));
    define(documentName({ ...root }), root);
  }
  return definitions;
}

/** A reference with a description of its own would be copied, not named: it is put inside. */
function referring(schema) {
  if (Array.isArray(schema)) {
    return schema.map(referring);
  }
  if (schema === null || typeof schema !== "object") {
    return schema;
  }
  const { $ref, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, referring(value)]));
  if ($ref === undefined) {
    return rest;
  }
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }] };
}

function source() {
  const definitions = together();
  for (const [key, tsType] of Object.entries(FORMS)) {
    definitions[key] = { ...definitions[key], tsType };
  }
  const documents = schemas.map(documentName);
  return {
    $id: "AnyDocument",
    description: "A document of any format; `format` tells which.",
    oneOf: documents.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: referring(definitions),
  };
}

const generated = await compile(source(), "AnyDocument", {
  additionalProperties: false,
  bannerComment: BANNER,
  customName: (schema, key) => key ?? schema.$id,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 120 },
  unknownAny: true,
  unreachableDefinitions: true,
});

if (process.argv.includes("--check")) {
  if (readFileSync(TYPES, "utf8") !== generated) {
    console.error("META-INF/npm/index.d.ts is not what the schemas give; `npm run generate` writes it anew");
    process.exit(1);
  }
} else {
  writeFileSync(TYPES, generated);
}
