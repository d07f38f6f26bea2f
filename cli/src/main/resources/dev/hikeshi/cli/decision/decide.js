"use strict";
(function () {
  const drawn = [];
  const ja = document.documentElement.lang === "ja";
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = (v) => Number(v.toPrecision(3)).toLocaleString("en-US");
  const money = (v) => {
    const size = Math.abs(v);
    if (ja) return size >= 1e8 ? number(v / 1e8) + "億" : size >= 1e4 ? number(v / 1e4) + "万" : number(v);
    return size >= 1e6 ? number(v / 1e6) + " M" : size >= 1e3 ? number(v / 1e3) + " k" : number(v);
  };
  const minutes = (v) => (v < 90 ? number(v) + (ja ? "分" : " min") : number(v / 60) + (ja ? "時間" : " h"));
  const percent = (v) => number(100 * v) + "%";
  const form = (axis) => (axis.money ? money : axis.minutes ? minutes : axis.percent ? percent : null);
  const axes = (given, ink, line) => {
    for (const axis of [].concat(given)) {
      axis.axisLabel = Object.assign({ color: ink }, axis.axisLabel);
      const formatter = form(axis);
      if (formatter) axis.axisLabel.formatter = formatter;
      axis.splitLine = { lineStyle: { color: line } };
    }
  };
  const draw = (script) => {
    const place = document.getElementById(script.dataset.chart);
    if (!window.echarts) { place.remove(); return; }
    const option = JSON.parse(script.textContent);
    delete option.height;
    const ink = colour("--ink"), line = colour("--line"), paper = colour("--paper");
    option.animation = false;
    option.textStyle = { color: ink };
    if (option.legend) option.legend.textStyle = { color: ink };
    for (const title of [].concat(option.title || [])) title.textStyle = { color: ink, fontSize: 12 };
    axes(option.xAxis, ink, line);
    axes(option.yAxis, ink, line);
    const heat = option.series.some((one) => one.type === "heatmap");
    option.tooltip = { confine: true, trigger: heat ? "item" : "axis", backgroundColor: paper, textStyle: { color: ink } };
    const formatter = form([].concat(option.xAxis)[0]);
    if (heat) option.tooltip.formatter = (p) => minutes(Math.pow(10, p.value[2]));
    else if (formatter && !option.xAxis.type.startsWith("log")) option.tooltip.valueFormatter = formatter;
    else if (option.yAxis.percent) option.tooltip.valueFormatter = percent;
    const chart = window.echarts.init(place, null, { renderer: "svg" });
    chart.setOption(option);
    drawn.push(chart);
  };
  document.querySelectorAll("script[data-chart]").forEach(draw);
  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
  window.addEventListener("beforeprint", () => drawn.forEach((chart) => chart.resize({ width: 680 })));
  window.addEventListener("afterprint", () => drawn.forEach((chart) => chart.resize({ width: "auto" })));
})();
