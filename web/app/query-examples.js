/** Examples of every form that a query may have, made of what a corpus holds most of. */

/** Dimensions that a query may name, in the order in which they are told. */
export const NAMED = [
  'city', 'province', 'district', 'zone', 'year', 'published', 'period', 'reportCity', 'org', 'person', 'policy',
  'technology',
];

/** The few that a beginner needs. */
const FIRST = ['all', 'exact', 'either', 'without', 'close', 'city', 'years'];

/**
 * Examples in groups: [[kind of the example, query], …] for signs, parts of a report, and values.
 * tops has for each dimension its most frequent values; what they do not give has no example.
 */
export function exampleGroups(tops, language) {
  const top = (dimension, at = 0) => tops[dimension]?.[at];
  const [topic, other] = [top('technology') ?? top('org'), top('technology', 1) ?? top('org', 1)];
  const [city, second] = [top('city'), top('city', 1)];
  const years = (tops.year ?? []).slice(0, 2).sort();
  const name = (dimension) => (language === 'zh-CN' ? NAMES[dimension] : dimension);
  const field = (dimension, value) => value && [dimension, `${name(dimension)}:${quoted(value)}`];
  const either = city && second && `(${city} OR ${second})`;
  const signs = [
    topic && city && ['all', `${topic} ${city}`],
    topic && ['exact', `“${topic}”`],
    either && ['either', `${topic ?? ''} ${either}`.trim()],
    topic && other && ['both', `${topic} AND ${other}`],
    topic && other && ['without', `${topic} -${other}`],
    topic && other && ['not', `${topic} NOT ${other}`],
    topic && other && ['close', `"${topic} ${other}"~20`],
    top('policy') && ['named', `《${top('policy')}》`],
    topic?.length > 2 && ['gap', `${topic.at(0)}*${topic.at(-1)}`],
  ];
  const parts = ['title', 'heading', 'table'].map((part) => field(part, topic));
  const values = [
    ...NAMED.flatMap((dimension) => [field(dimension, dimension === 'year' ? years.at(-1) : top(dimension)),
      dimension === 'year' && years.length > 0 && ['years', `${topic ?? ''} ${name('year')}:${years.join('..')}`.trim()],
      dimension === 'year' && years.length > 0 && ['since', `${name('year')}:${years.at(-1)}..`]]),
    top('kind') && ['kind', `${name('kind')}:${language === 'zh-CN' ? KINDS[top('kind')] ?? top('kind') : top('kind')}`],
    either && ['several', `${name('city')}:${either}`],
    city && ['exclude', `${topic ?? ''} -${name('city')}:${city}`.trim()],
  ];
  return [signs, parts, values].map((group) => group.filter(Boolean));
}

/** The first examples alone. */
export function firstExamples(tops, language) {
  const all = exampleGroups(tops, language).flat();
  return FIRST.flatMap((kind) => all.filter(([one]) => one === kind));
}

/** The most frequent values of each of several facets; years by their counts. */
export function topValues(facets) {
  return Object.fromEntries((facets ?? []).map(({ dimension, values }) => {
    const counted = values.filter(({ count, value }) => count > 0 && (dimension !== 'year' || /^\d{4}$/.test(value)));
    const sorted = dimension === 'year' ? counted.sort((one, another) => another.count - one.count) : counted;
    return [dimension, sorted.map(({ value }) => value)];
  }));
}

/** A value with a blank, a pause or a bracket in it is one value only in quotes. */
function quoted(value) {
  return /[\s,，、;；()（）“”"]/.test(value) ? `"${value}"` : value;
}

const NAMES = {
  title: '标题', heading: '章节', table: '表格', city: '城市', province: '省份', district: '区县', zone: '园区',
  year: '年份', published: '发布', period: '规划期', reportCity: '报告城市', org: '机构', person: '人物', policy: '政策',
  technology: '技术', kind: '类型',
};

const KINDS = {
  paragraph: '段落', 'list-item': '列表', heading: '标题', 'table-row': '表行', table: '表格', 'table-note': '表注',
  figure: '图', footnote: '脚注', metadata: '题头',
};
