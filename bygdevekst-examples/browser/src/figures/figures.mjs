// Measures the package: its size and what each function adds to it, what it costs to load, and an evaluation beside the JVM's.
// The argument is the class path of the tests. Times are processor times, in one run in turns, and medians, so that they bear
// a machine that does other things.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { smaller } from '../build/smaller.mjs';
import { documents } from './documents.mjs';

const module = join(import.meta.dirname, '../..');
const folder = join(module, 'target/figures');
const classPath = process.argv[2];
const TURNS = 3;

const run = (command, ...given) => execFileSync(command, given, { cwd: module, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const java = (...given) => run('java', '-cp', classPath, ...given);
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const weighed = async (file) => {
  const code = await smaller(file);
  return { bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
};

/** The size of the whole, and how much smaller it is without each question, compiled anew without that one. */
async function sizes() {
  const source = 'src/main/java/no/bygdevekst/examples/browser/Questions.java';
  const text = readFileSync(join(module, source), 'utf8');
  const lines = text.match(/^ *\.put\("\w+", \w+::\w+\);?$/gm);
  const nameOf = (line) => line.match(/"(\w+)"/)[1];
  const without = (line) => join(folder, `without-${nameOf(line)}`);
  rmSync(folder, { recursive: true, force: true });
  for (const line of lines) {
    mkdirSync(join(without(line), 'classes'), { recursive: true });
    const changed = join(without(line), 'Questions.java');
    writeFileSync(changed, text.replace(line, line.endsWith(';') ? ';' : ''));
    run('javac', '-proc:none', '-cp', classPath, '-d', join(without(line), 'classes'), changed);
  }
  java('-XX:+UnlockExperimentalVMOptions', '-XX:hashCode=2', 'src/build/WriteJavaScript.java', 'no.bygdevekst.examples.browser.Exports', ...lines.map(without));
  const whole = await weighed(join(module, 'target/javascript/answers.js'));
  console.log(`the whole: ${whole.bytes} bytes, ${whole.gzip} with gzip`);
  for (const line of lines) {
    const { bytes, gzip } = await weighed(join(without(line), 'answers.js'));
    console.log(`${nameOf(line)} adds ${whole.bytes - bytes} bytes, ${whole.gzip - gzip} with gzip`);
  }
}

function times() {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(documents).map(([name, text]) => {
    writeFileSync(join(folder, `${name}.plan.json`), text);
    return join(folder, `${name}.plan.json`);
  });
  const turns = Array.from({ length: TURNS }, () => ({
    jvm: JSON.parse(java('no.bygdevekst.examples.browser.TimeEvaluations', ...files)),
    node: JSON.parse(run('node', 'src/figures/time-evaluations.mjs', ...files)),
  }));
  const ms = (of) => median(turns.map(of)) / 1000;
  console.log(`processor time in ms, medians of ${TURNS} turns`);
  console.log(`load: Node ${ms(({ node }) => node.load)}`);
  const beside = (what, of) => {
    const [jvm, node] = [ms((turn) => of(turn.jvm)), ms((turn) => of(turn.node))];
    console.log(`${what}: JVM ${jvm}, Node ${node}, ${(node / jvm).toFixed(2)} times`);
  };
  beside('the first evaluation', ({ first }) => first);
  Object.keys(documents).forEach((name, i) => beside(`${name}, warm`, ({ warm }) => warm[i]));
}

times();
await sizes();
