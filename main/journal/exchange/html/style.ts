import { createHash } from 'node:crypto'

/** All there is of style: paper, ink, and how it breaks across printed pages. The system's own fonts. */
export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 42rem; padding: 3rem 1.5rem; background: #faf7f2; color: #2a2521;
  font: 1.05rem/1.65 Charter, 'Iowan Old Style', Georgia, 'Noto Serif', serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; margin: 2em 0 0.6em; break-after: avoid; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.5rem; border-bottom: 1px solid #e7dfd4; padding-bottom: 0.3em; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, table, pre, blockquote, figure, dl { margin: 0 0 0.9em; }
a { color: #2c706d; }
nav ul { columns: 2; padding-left: 0; list-style: none; }
article { margin-bottom: 2.2em; }
.when + h4 { margin-top: 0; }
.when, .felt, .about, figcaption, dl, table, nav, header p { color: #5f564e;
  font: 0.86rem/1.5 Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.when { margin-bottom: 0.4em; break-after: avoid; }
.felt { list-style: none; padding-left: 0; }
.felt b { color: #2c706d; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15em 1.2em; }
dt { color: #756a60; }
dd { margin: 0; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 2px solid #e7dfd4; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #e7dfd4; }
tr { break-inside: avoid; }
pre { white-space: pre-wrap; font-size: 0.85em; }
code { font-family: ui-monospace, Consolas, 'Liberation Mono', monospace; font-size: 0.9em; }
img { max-width: 100%; max-height: 60vh; break-inside: avoid; }
figure img { width: 100%; }
hr { border: 0; border-top: 1px solid #e7dfd4; margin: 2em 0; }
@page { margin: 20mm 18mm 22mm; }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 11pt; }
  img { max-height: 150mm; }
  a { color: inherit; text-decoration: none; }
}
`

/** What the page may load and run: pictures that stand in it, this style, and nothing else. */
export const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
