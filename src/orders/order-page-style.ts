/** Red title and rule above, black text below, as official papers look; each user text keeps its own direction and line breaks. */
export const ORDER_PAGE_STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { margin: 0; background: #eee; color: #000; font: 16pt/1.75 FangSong, STFangsong, 仿宋, serif; }
main { box-sizing: border-box; width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; background: #fff; }
h1 { margin: 0; color: #c00; font: bold 36pt/1.3 SimSun, STSong, 宋体, serif; letter-spacing: 0.4em; text-align: center; text-indent: 0.4em; }
.number { margin: 6mm 0 10mm; padding-bottom: 4mm; border-bottom: 0.8mm solid #c00; text-align: center; }
.addressee, dt { font-weight: bold; }
dl { margin: 0; }
dt { margin-top: 5mm; font-family: SimHei, STHeiti, 黑体, sans-serif; }
dd { margin: 0; text-indent: 2em; }
dd, .addressee, .number, footer p { overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: isolate; }
.closing { margin-top: 8mm; text-indent: 2em; }
footer { margin-top: 14mm; text-align: right; break-inside: avoid; }
footer p { margin: 0; }
@media print {
  body { background: none; }
  main { width: auto; min-height: 0; margin: 0; padding: 0; }
}
`;
