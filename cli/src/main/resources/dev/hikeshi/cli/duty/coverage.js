"use strict";
(function () {
  const data = JSON.parse(document.getElementById("week-data").textContent);
  const place = document.getElementById("week-chart");
  const detail = document.getElementById("week-detail");
  if (!window.echarts || !data.rows.length) { place.remove(); return; }
  const kindOf = (row, hour) => data.answers[row.cells[hour]].kind;
  const points = [];
  data.rows.forEach((row, y) => row.cells.forEach((cell, x) => points.push([x, y, data.answers[cell].kind])));
  const hours = Array.from({ length: 168 }, (_, i) => data.days[Math.floor(i / 24)] + " " + String(i % 24).padStart(2, "0") + ":00");
  const labels = data.rows.map((row, i) => row.duty + " / " + row.where );
  const say = (x, y) => {
    const row = data.rows[y];
    const answer = data.answers[row.cells[x]];
    const lines = [row.duty + " / " + row.where, hours[x], answer.text];
    if (answer.clause) lines.push("[" + answer.clause + "] " + (answer.proof || ""));
    if (answer.why) lines.push(answer.why);
    return lines;
  };
  const escape = (text) => text.replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");
  const last = Math.min(data.rows.length - 1, 27);
  const chart = window.echarts.init(place);
  chart.setOption({
    animation: false,
    grid: { left: 230, right: 46, top: 10, bottom: 56 },
    tooltip: { confine: true, extraCssText: "max-width:26rem;white-space:normal", formatter: (p) => say(p.value[0], p.value[1]).map(escape).join("<br>") },
    xAxis: { type: "category", data: hours, axisLabel: { interval: 23, formatter: (v) => v.split(" ")[0] }, splitLine: { show: true, interval: 23, lineStyle: { color: "#333" } } },
    yAxis: { type: "category", data: labels, inverse: true, axisLabel: { width: 215, overflow: "truncate", fontSize: 11 } },
    dataZoom: [
      { type: "slider", yAxisIndex: 0, startValue: 0, endValue: last, right: 8, width: 18, showDetail: false },
      { type: "slider", xAxisIndex: 0, bottom: 6, height: 18, showDetail: false }
    ],
    visualMap: { show: false, type: "piecewise", dimension: 2, pieces: data.kinds.map((k, i) => ({ value: i, color: k.colour })) },
    series: [{ type: "heatmap", data: points, progressive: 0, itemStyle: { borderColor: "#fff", borderWidth: 0.4 } }]
  });
  chart.on("click", (p) => { detail.textContent = say(p.value[0], p.value[1]).join("\n"); });
  window.addEventListener("resize", () => chart.resize());
  window.addEventListener("beforeprint", () => chart.resize());
})();
