// Holds the published hash of every vector against the canonical form that another implementation of RFC 8785 gives, and
// against what a browser needs no package for.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import canonicalize from "canonicalize";

const VECTORS = new URL("../resources/vectors/", import.meta.url);

/** The form in a few lines, which do for a plan document: its amounts are the same as binary fractions. */
function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return value !== null && typeof value === "object"
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]))
    : value;
}

const hash = (form) => "sha-256=" + createHash("sha256").update(form, "utf8").digest("hex");

const plans = readdirSync(VECTORS).filter((name) => name.endsWith(".plan.json"));
const failures = plans.filter((name) => {
  const document = JSON.parse(readFileSync(new URL(name, VECTORS), "utf8"));
  const published = readFileSync(new URL(name.replace(".json", ".sha256"), VECTORS), "utf8").trim();
  return hash(canonicalize(document)) !== published || hash(JSON.stringify(sorted(document))) !== published;
});
failures.forEach((name) => console.error(`${name}: another hash`));
console.log(`canonical: ${plans.length - failures.length} of ${plans.length} hashes are those of others`);
process.exit(failures.length === 0 && plans.length > 0 ? 0 : 1);
