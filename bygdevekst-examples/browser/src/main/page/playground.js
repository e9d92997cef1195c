const WORDS = {
  nb: {
    skip: 'Gå til svaret', lead: 'Prøv en handlingsplan mot reglene. Ingenting forlater maskinen.', language: 'Språk',
    plan: 'Planen', hint: 'Lim inn eller slipp en plan (bygdevekst-plan/1) her. Svaret følger med mens du skriver.',
    open: 'Åpne en fil', example: 'Hent et eksempel', text: 'Planen som JSON', answer: 'Svaret', findings: 'Merknader',
    empty: 'Det står ingen plan her ennå.', good: 'Planen kan sendes inn.', bad: 'Planen kan ikke sendes inn ennå.',
    half: 'Planen kan ikke leses helt ennå. Dette kan sies om det som står her.', none: 'Ingen merknader.', show: 'Vis i planen',
    PROBLEM: 'Kan ikke leses', ERROR: 'Feil', WARNING: 'Advarsel', ADVICE: 'Råd', source: 'Kilde',
    budget: 'Budsjett for hele perioden', need: 'Behov', payments: 'Utbetalinger', users: 'Statens penger etter hvem som bruker dem',
    costs: 'Statens penger etter hva de går til', row: 'Tiltak', party: 'Hvem', use: 'Bruk', sum: 'Sum', year: 'År', kind: 'Del',
    amount: 'Beløp', status: 'Status', incomplete: 'ufullstendig', noPayments: 'Ingen utbetalingsplan: se feilene over.',
    state: 'Staten', municipalCash: 'Kommunene, penger', municipalInKind: 'Kommunene, egeninnsats', partners: 'Partnerne', others: 'Andre', total: 'I alt',
  },
  nn: {
    skip: 'Gå til svaret', lead: 'Prøv ein handlingsplan mot reglane. Ingenting forlèt maskina.', language: 'Språk',
    plan: 'Planen', hint: 'Lim inn eller slepp ein plan (bygdevekst-plan/1) her. Svaret følgjer med medan du skriv.',
    open: 'Opne ei fil', example: 'Hent eit døme', text: 'Planen som JSON', answer: 'Svaret', findings: 'Merknader',
    empty: 'Det står ingen plan her enno.', good: 'Planen kan sendast inn.', bad: 'Planen kan ikkje sendast inn enno.',
    half: 'Planen kan ikkje lesast heilt enno. Dette kan seiast om det som står her.', none: 'Ingen merknader.', show: 'Vis i planen',
    PROBLEM: 'Kan ikkje lesast', ERROR: 'Feil', WARNING: 'Åtvaring', ADVICE: 'Råd', source: 'Kjelde',
    budget: 'Budsjett for heile perioden', need: 'Behov', payments: 'Utbetalingar', users: 'Staten sine pengar etter kven som bruker dei',
    costs: 'Staten sine pengar etter kva dei går til', row: 'Tiltak', party: 'Kven', use: 'Bruk', sum: 'Sum', year: 'År', kind: 'Del',
    amount: 'Beløp', status: 'Status', incomplete: 'ufullstendig', noPayments: 'Ingen utbetalingsplan: sjå feila over.',
    state: 'Staten', municipalCash: 'Kommunane, pengar', municipalInKind: 'Kommunane, eigeninnsats', partners: 'Partnarane', others: 'Andre', total: 'I alt',
  },
  en: {
    skip: 'Go to the answer', lead: 'Try an action plan against the rules. Nothing leaves this machine.', language: 'Language',
    plan: 'The plan', hint: 'Paste or drop a plan (bygdevekst-plan/1) here. The answer follows as you type.',
    open: 'Open a file', example: 'Take an example', text: 'The plan as JSON', answer: 'The answer', findings: 'Findings',
    empty: 'There is no plan here yet.', good: 'The plan can be submitted.', bad: 'The plan cannot be submitted yet.',
    half: 'The plan cannot be read as a whole yet. This can be said of what stands here.', none: 'No findings.', show: 'Show in the plan',
    PROBLEM: 'Cannot be read', ERROR: 'Error', WARNING: 'Warning', ADVICE: 'Advice', source: 'Source',
    budget: 'Budget of the whole period', need: 'Need', payments: 'Payments', users: "The state's money by who uses it",
    costs: "The state's money by what it is used for", row: 'Measure', party: 'Who', use: 'Use', sum: 'Sum', year: 'Year', kind: 'Part',
    amount: 'Amount', status: 'Status', incomplete: 'incomplete', noPayments: 'No payment plan: see the errors above.',
    state: 'The state', municipalCash: 'Municipalities, money', municipalInKind: 'Municipalities, own effort', partners: 'Partners', others: 'Others', total: 'In all',
  },
};
const SOURCES = ['state', 'municipalCash', 'municipalInKind', 'partners', 'others', 'total'];
const CODES = bygdevekst.codeLists();
const at = (id) => document.getElementById(id);
const plan = at('plan');
const language = () => at('language').value;
const words = (name) => WORDS[language()][name];

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const label = (list, value) =>
  CODES.find(({ name }) => name === list)?.codes.find((code) => code.value === value)?.label[language()] ?? value;
const kroner = (amount) => (amount === null ? '–' : new Intl.NumberFormat(language() === 'en' ? 'en-GB' : 'nb-NO', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(amount));

/** Where each value of a JSON text begins and ends, by its pointer; as far as the text is JSON. */
function places(text) {
  const found = new Map();
  let i = 0;
  const space = () => { while (' \n\r\t'.includes(text[i]) && i < text.length) i++; };
  const string = () => {
    const from = i++;
    while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
    i++;
    return text.slice(from, i);
  };
  const several = (pointer, end, one) => {
    i++;
    for (let n = 0; space(), i < text.length && text[i] !== end; n++) {
      const before = i;
      one(pointer, n);
      space();
      if (text[i] === ',') i++;
      if (i === before) return;
    }
    i++;
  };
  const member = (pointer) => {
    const from = i;
    if (text[i] !== '"') return;
    let name;
    try { name = JSON.parse(string()); } catch { return; }
    space();
    if (text[i] === ':') i++;
    value(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, from);
  };
  const value = (pointer, begins) => {
    space();
    const from = begins ?? i;
    if (text[i] === '{') several(pointer, '}', member);
    else if (text[i] === '[') several(pointer, ']', (inside, n) => value(`${inside}/${n}`));
    else if (text[i] === '"') string();
    else while (i < text.length && !',]} \n\r\t'.includes(text[i])) i++;
    if (!found.has(pointer)) found.set(pointer, [from, i]);
  };
  value('');
  return found;
}

/** Marks in the plan what a pointer names, or what is nearest around it. */
function show(pointer) {
  const known = places(plan.value);
  let here = pointer;
  while (!known.has(here) && here) here = here.slice(0, here.lastIndexOf('/'));
  const [from, to] = known.get(here) ?? [0, 0];
  plan.focus();
  plan.setSelectionRange(from, from);
  const lines = plan.value.slice(0, from).split('\n').length - 1;
  plan.scrollTop = Math.max(0, lines * parseFloat(getComputedStyle(plan).lineHeight) - plan.clientHeight / 3);
  plan.setSelectionRange(from, to);
}

function remark({ rule, code, severity, at: pointer, message, source }) {
  const kind = code ? 'PROBLEM' : severity;
  const button = element('button', { type: 'button', 'aria-label': `${words('show')}: ${rule ?? code} ${pointer}` }, words('show'));
  button.addEventListener('click', () => show(pointer));
  return element('li', { class: kind },
    element('p', {}, element('strong', {}, `${words(kind)} ${rule ?? code}`), ' ', element('span', { class: 'place' }, pointer || '/')),
    element('p', {}, message),
    ...(source ? [element('p', {}, `${words('source')}: ${source.document} ${source.section} ${source.item}`)] : []),
    button);
}

function table(caption, heads, rows) {
  return element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption }, element('table', {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, String(head))))),
    element('tbody', {}, ...rows.map(([name, ...cells]) => element('tr', {}, element('th', { scope: 'row' }, name), ...cells.map((cell) => element('td', {}, cell)))))));
}

/** What measures are called, where the plan can be read so far. */
function titles(text) {
  try {
    return new Map(JSON.parse(text).plan.measures.map(({ id, title }) => [id, `${id} ${title ?? ''}`]));
  } catch {
    return new Map();
  }
}

function tables(answer) {
  const { wholePeriodBudget: budget, yearNeed: need, costPlan: costs, byUser: users, paymentPlan: payments } = answer;
  if (!budget) return [];
  const names = titles(plan.value);
  const named = (row) => (names.get(row.measure) ?? row.measure) + (row.incomplete ? ` (${words('incomplete')})` : '');
  const all = (row) => [...row.total.map(kroner), kroner(row.sum)];
  const made = [
    table(words('budget'), [words('row'), ...budget.years, words('sum')], [...budget.rows.map((row) => [named(row), ...all(row.budget)]), [words('total'), ...all(budget.total)]]),
    table(`${words('need')} ${need.year}`, [words('row'), ...SOURCES.map(words)], [...need.rows.map((row) => [named(row), ...SOURCES.map((source) => kroner(row[source]))]), [words('total'), ...SOURCES.map((source) => kroner(need.total[source]))]]),
    table(words('costs'), [words('use'), ...costs.years], [...costs.rows.map((row) => [label('FundUse', row.use), ...row.state.map(kroner)]), [words('total'), ...costs.total.state.map(kroner)]]),
    table(words('users'), [words('party'), ...users.years, words('sum')], [...users.rows.map((row) => [row.party, ...row.state.map(kroner), kroner(row.sum)]), [words('total'), ...users.total.state.map(kroner), kroner(users.total.sum)]]),
  ];
  if (!payments) return [...made, element('p', {}, words('noPayments'))];
  const instalments = payments.instalments.map((one) => [`${one.year} ${label('InstalmentKind', one.kind)}`, kroner(one.amount), label('InstalmentStatus', one.status)]);
  return [...made, table(words('payments'), [words('kind'), words('amount'), words('status')], instalments)];
}

function verdict(text, answer) {
  if (!text.trim()) return ['', words('empty')];
  if (answer.format === 'bygdevekst-draft/1') return ['bad', words('half')];
  return answer.submittable ? ['good', words('good')] : ['bad', words('bad')];
}

function answerTo(text) {
  const options = { language: language() };
  const whole = bygdevekst.evaluate(text, options);
  return whole.format === 'bygdevekst-problems/1' ? bygdevekst.draft(text, options) : whole;
}

function answer() {
  const text = plan.value;
  const given = text.trim() ? answerTo(text) : { findings: [] };
  const [kind, said] = verdict(text, given);
  at('verdict').className = kind;
  at('verdict').textContent = said;
  const remarks = (given.remarks ?? given.findings).map(remark);
  at('findings').replaceChildren(...(remarks.length || !text.trim() ? remarks : [element('li', {}, words('none'))]));
  at('tables').replaceChildren(...tables(given));
}

function speak() {
  document.documentElement.lang = language();
  for (const each of document.querySelectorAll('[data-words]')) each.textContent = words(each.dataset.words);
  answer();
}

async function take(file) {
  if (!file) return;
  plan.value = await file.text();
  answer();
}

let waiting;
plan.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(answer, 150);
});
plan.addEventListener('dragover', (event) => { event.preventDefault(); plan.classList.add('over'); });
plan.addEventListener('dragleave', () => plan.classList.remove('over'));
plan.addEventListener('drop', (event) => {
  event.preventDefault();
  plan.classList.remove('over');
  const [file] = event.dataTransfer.files;
  if (file) take(file);
  else { plan.value = event.dataTransfer.getData('text/plain'); answer(); }
});
at('file').addEventListener('change', (event) => take(event.target.files[0]));
at('example').addEventListener('click', () => { plan.value = example; answer(); });
at('language').addEventListener('change', speak);
const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag in WORDS || tag === 'no');
at('language').value = preferred && preferred in WORDS ? preferred : 'nb';
speak();
