import { BarChart, CustomChart, HeatmapChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent, DataZoomComponent, DatasetComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapComponent,
} from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { CHART_COLOURS, CHART_INK } from './colours.js';

install([
  BarChart, CustomChart, HeatmapChart, LineChart, PieChart, ScatterChart,
  AriaComponent, DataZoomComponent, DatasetComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapComponent,
  SVGRenderer,
]);

const AXIS = {
  axisLine: { lineStyle: { color: CHART_INK.strong } },
  axisTick: { lineStyle: { color: CHART_INK.strong } },
  axisLabel: { color: CHART_INK.soft, fontSize: 12 },
  splitLine: { lineStyle: { color: CHART_INK.line } },
};

/** The look of every chart. */
const THEME = {
  color: [...CHART_COLOURS],
  textStyle: { color: CHART_INK.text, fontFamily: 'inherit' },
  categoryAxis: { ...AXIS, splitLine: { show: false } },
  valueAxis: { ...AXIS, axisLine: { show: false } },
  timeAxis: AXIS,
  legend: { textStyle: { color: CHART_INK.soft }, itemWidth: 12, itemHeight: 12 },
  tooltip: { confine: true, borderColor: CHART_INK.line, textStyle: { color: CHART_INK.text, fontSize: 13 } },
};

export type Engine = ReturnType<typeof draw>;

export function draw(element: HTMLElement) {
  return init(element, THEME, { renderer: 'svg' });
}
