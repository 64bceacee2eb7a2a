// Runs axe in the page and hands back what the report needs of each result; the last argument is WebDriver's callback.
const done = arguments[arguments.length - 1];

const reasonOf = (check) => check.id + (check.data && check.data.messageKey ? '.' + check.data.messageKey : '');

// Measured values only: colours, ratios, sizes, keys.
const measured = (checks) => {
  const found = {};
  for (const check of checks) {
    if (check.data === null || typeof check.data !== 'object') continue;
    for (const [name, value] of Object.entries(check.data)) {
      if (['string', 'number', 'boolean'].includes(typeof value)) found[name] = value;
    }
  }
  return found;
};

const nodeOf = (node) => {
  const checks = [...node.any, ...node.all, ...node.none];
  return {
    selector: node.target.flat().join(' '),
    excerpt: node.html.slice(0, 200),
    reason: checks.length ? reasonOf(checks[0]) : 'reported',
    message: [...new Set(checks.map((check) => check.message))].join('; '),
    data: measured(checks),
  };
};

const resultOf = (outcome) => (result) => ({
  id: result.id,
  outcome,
  tags: result.tags,
  help: result.help,
  helpUrl: result.helpUrl,
  nodes: outcome === 'inapplicable' ? [] : result.nodes.map(nodeOf),
});

axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
  // Off by default: target-size is of WCAG 2.2 AA, and SC 4.1.1 is still asked for in WCAG 2.0.
  rules: { 'target-size': { enabled: true }, 'duplicate-id': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}).then((results) => {
  // Our own measure of contrast takes up what axe leaves open.
  window.congmoOpen = results.incomplete.filter((result) => result.id === 'color-contrast')
    .flatMap((result) => result.nodes.map((node) => node.target.length === 1 && typeof node.target[0] === 'string' ? node.target[0] : ''));
  done([
    ...results.violations.map(resultOf('failed')),
    ...results.incomplete.map(resultOf('question')),
    ...results.passes.map(resultOf('passed')),
    ...results.inapplicable.map(resultOf('inapplicable')),
  ]);
});
