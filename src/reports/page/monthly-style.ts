/** A4, with page numbers where the printer knows them; headings stay with what follows, rows are not torn apart. */
export const MONTHLY_STYLE = `
@page { size: A4; margin: 18mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #555; } }
* { box-sizing: border-box; }
body { margin: 0; background: #eee; color: #111; font: 10.5pt/1.55 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", sans-serif; }
main { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 18mm 15mm; background: #fff; }
header { margin-bottom: 6mm; padding-bottom: 3mm; border-bottom: 0.6mm solid #1565c0; }
h1 { margin: 0; font-size: 22pt; line-height: 1.3; }
header p { margin: 1mm 0 0; color: #444; }
section { margin-top: 7mm; }
h2 { margin: 0 0 2.5mm; color: #0d47a1; font-size: 13pt; line-height: 1.3; break-after: avoid; break-inside: avoid; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; margin: 0; padding: 0; list-style: none; }
.tiles li { padding: 2.5mm 3mm; border: 0.3mm solid #ccd; border-radius: 1mm; break-inside: avoid; }
.tiles b { display: block; font-size: 16pt; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tiles small { display: block; color: #555; }
figure { margin: 0 0 4mm; break-inside: avoid; }
figcaption { margin-bottom: 1mm; color: #333; }
figure > svg { display: block; width: 100%; }
svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chart text { font-size: 11px; text-anchor: middle; fill: #222; }
.chart text.quiet { fill: #666; }
.key { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin: 1.5mm 0 0; padding: 0; list-style: none; }
.swatch { width: 3mm; height: 3mm; margin-right: 1mm; vertical-align: -0.3mm; }
.bar { display: block; width: 100%; height: 3mm; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
tr { break-inside: avoid; }
th, td { padding: 1.2mm 1.6mm; border-bottom: 0.2mm solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; unicode-bidi: isolate; }
th { background: #eef3fa; font-weight: bold; overflow-wrap: normal; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.number { min-width: 13mm; text-align: right; font-variant-numeric: tabular-nums; }
td.number, .day { white-space: nowrap; }
.name { min-width: 26mm; }
.wide { width: 30%; }
.bars { width: 22%; }
td small { color: #555; font-size: 8.5pt; }
tfoot td { border-top: 0.4mm solid #888; font-weight: bold; }
.none { margin: 0; padding: 3mm; background: #f6f6f6; color: #444; }
.note { margin: 1.5mm 0 0; color: #555; font-size: 9pt; }
.terms { columns: 2; column-gap: 8mm; margin: 0; font-size: 9pt; color: #333; }
.terms div { margin-bottom: 1.5mm; break-inside: avoid; }
.terms dt { font-weight: bold; }
.terms dd { margin: 0; }
@media print {
  body { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; }
}
`;
