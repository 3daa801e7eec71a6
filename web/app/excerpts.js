/** A basket as files: the same forms as the server's exports, with the reader's notes. */
import { csvFile } from './csv-file.js';

const COLUMNS = ['序号', '报告', '章节与行', '表题', '表头', '整行', '原文', '引文', '笔记', '文件', '起始行', '结束行', '链接', '编号'];

/** Entries as CSV. */
export function csvOf(entries) {
  const rows = entries.map((one, index) => [
    index + 1, one.title, one.place, one.caption ?? '', (one.header ?? []).join(' | '), rowOf(one), one.quote, one.text,
    one.note ?? '', one.file, one.lineStart, one.lineEnd, one.link, one.id]);
  return csvFile([COLUMNS, ...rows]);
}

/** A row with the names of its columns, what merged cells say for it too; nothing of what is none. */
export function rowOf({ cells }) {
  return (cells ?? []).filter(({ text }) => text.trim()).map(({ column, text, inherited }) =>
    `${column ? `${column}：` : ''}${text}${inherited ? '（承上）' : ''}`).join('；');
}

/** Entries as Markdown: quote, note, reference and link of each. */
export function markdownOf(entries, day) {
  const parts = entries.map((one, index) => [
    `## ${index + 1}. ${escaped(one.title)}`,
    one.caption ? `表题：${escaped(one.caption)}` : null,
    one.header?.length ? `表头：${escaped(one.header.join(' | '))}` : null,
    `> ${escaped(one.quote)}`,
    rowOf(one) ? `整行：${escaped(rowOf(one))}` : null,
    one.note?.trim() ? one.note.trim().split('\n').map((line) => escaped(line)).join('  \n') : null,
    escaped(one.text),
    `${escaped(one.place)}，[核对原文](<${one.link.replace(/[<>\\]/g, encodeURIComponent)}>)`,
  ].filter(Boolean).join('\n\n'));
  return `# 摘录\n\n${entries.length} 条；${day} 导出。\n\n${parts.join('\n\n')}\n`;
}

/** One line in which nothing is read as markup. */
function escaped(text) {
  return String(text ?? '').replace(/\s+/g, ' ').trim()
    .replace(/[\\`*_[<&~|$]/g, '\\$&')
    .replace(/^(?:[-+=#>]|\d{1,9}(?=[.)]))/, (first) => (/\d/.test(first) ? `${first}\\` : `\\${first}`));
}
