"use strict";
(function () {
  const data = JSON.parse(document.getElementById("week-data").textContent);
  const place = document.getElementById("week-chart");
  const detail = document.getElementById("week-detail");
  if (!window.echarts || !data.rows.length) { place.remove(); return; }
  const points = [];
  data.rows.forEach((row, y) => row.cells.forEach((cell, x) => points.push([x, y, data.answers[cell].kind])));
  const hours = Array.from({ length: 168 }, (_, i) => data.days[Math.floor(i / 24)] + " " + String(i % 24).padStart(2, "0") + ":00");
  const labels = data.rows.map((row) => row.duty + " / " + row.where);
  const say = (x, y) => {
    const row = data.rows[y];
    const answer = data.answers[row.cells[x]];
    const lines = [row.duty + " / " + row.where, hours[x], answer.text];
    if (answer.clause) lines.push("[" + answer.clause + "] " + (answer.proof || ""));
    if (answer.why) lines.push(answer.why);
    return lines;
  };
  const show = (x, y) => { detail.textContent = say(x, y).join("\n"); };
  const escape = (text) => text.replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");
  const shown = 28;
  let top = 0;
  const chart = window.echarts.init(place);
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const draw = () => {
    const ink = colour("--ink"), paper = colour("--paper");
    chart.setOption({
      animation: false,
      grid: { left: 230, right: 46, top: 10, bottom: 56 },
      tooltip: { confine: true, backgroundColor: paper, textStyle: { color: ink }, extraCssText: "max-width:26rem;white-space:normal", formatter: (p) => say(p.value[0], p.value[1]).map(escape).join("<br>") },
      xAxis: { type: "category", data: hours, axisLabel: { color: ink, interval: 23, formatter: (v) => v.split(" ")[0] }, splitLine: { show: true, interval: 23, lineStyle: { color: ink } } },
      yAxis: { type: "category", data: labels, inverse: true, axisLabel: { color: ink, width: 215, overflow: "truncate", fontSize: 11 } },
      dataZoom: [
        { type: "slider", yAxisIndex: 0, startValue: top, endValue: Math.min(data.rows.length, top + shown) - 1, right: 8, width: 18, showDetail: false },
        { type: "slider", xAxisIndex: 0, bottom: 6, height: 18, showDetail: false }
      ],
      visualMap: { show: false, type: "piecewise", dimension: 2, pieces: data.kinds.map((k, i) => ({ value: i, color: k.colour })) },
      series: [{ type: "heatmap", data: points, progressive: 0, itemStyle: { borderColor: paper, borderWidth: 0.4 }, emphasis: { itemStyle: { borderColor: ink, borderWidth: 3 } } }]
    });
  };
  draw();
  chart.on("click", (p) => { show(p.value[0], p.value[1]); });
  let at = null;
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1], PageUp: [0, -10], PageDown: [0, 10], Home: [-168, 0], End: [168, 0] };
  const within = (v, most) => Math.max(0, Math.min(most, v));
  const leave = () => {
    chart.dispatchAction({ type: "hideTip" });
    chart.dispatchAction({ type: "downplay", seriesIndex: 0 });
    at = null;
  };
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { leave(); detail.textContent = ""; return; }
    const step = event.key === "Enter" || event.key === " " ? [0, 0] : steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    at = at ? [within(at[0] + step[0], 167), within(at[1] + step[1], data.rows.length - 1)] : [0, top];
    if (at[1] < top || at[1] >= top + shown) {
      top = within(at[1] - Math.floor(shown / 2), Math.max(0, data.rows.length - shown));
      chart.dispatchAction({ type: "dataZoom", dataZoomIndex: 0, startValue: top, endValue: Math.min(data.rows.length, top + shown) - 1 });
    }
    const index = at[1] * 168 + at[0];
    chart.dispatchAction({ type: "downplay", seriesIndex: 0 });
    chart.dispatchAction({ type: "highlight", seriesIndex: 0, dataIndex: index });
    chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: index });
    show(at[0], at[1]);
  });
  place.addEventListener("blur", leave);
  window.addEventListener("resize", () => chart.resize());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
