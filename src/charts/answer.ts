import { bars } from './answer/bars.ts';
import type { AnswerChart } from './answer/data.ts';
import { dots } from './answer/dots.ts';
import { lines } from './answer/lines.ts';
import type { ChartOptions } from './chart.ts';
import { tidy } from './tidy.ts';

function draw(data: AnswerChart, options: ChartOptions): Element {
  if (data.kind === 'lines') return lines(data, options);
  return data.kind === 'bars' ? bars(data, options) : dots(data, options);
}

/** The picture of an answer to any question: lines over days, bars of names, or dots of two numbers. */
export function answerChart(data: AnswerChart, options: ChartOptions): SVGElement {
  const svg = draw(data, options);
  svg.setAttribute('class', `answer-chart ${data.kind}`);
  return tidy(svg, data);
}
