import { Problem } from '../lint/Problem';
import { fixSentence } from './fixSentence';
import { Report, summaryLine } from './report';

/** For people: a line a problem, its fix below it, and a summary. */
export function formatText(report: Report): string {
  return `${[...report.problems.map(paragraph), summaryLine(report)].join('\n')}\n`;
}

function paragraph(problem: Problem): string {
  const { file, line, severity, rule, message, fix } = problem;
  const lines = [`${file}:${line} ${severity} ${rule} ${message}`];
  if (fix) {
    lines.push(`  fix: ${fixSentence(fix)}`);
  }
  return lines.map(printable).join('\n');
}

/** Descriptors must not steer the terminal, nor make up lines of their own. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, character => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
