import { css } from 'lit';

/**
 * A handout among the page's own elements: hidden on screens, and alone on paper. Page rules are undone by the weight of
 * an id, and what frames, clips or colours the page by that and `!important`.
 */
export const handoutStyles = css`
  @page {
    size: auto;
    margin: 12mm;
    @bottom-right {
      /* no spaces, so that it reads the same in either direction */
      content: counter(page) '/' counter(pages);
      font: 9pt sans-serif;
      color: #000;
    }
  }
  @media screen {
    #toe-yoga-handout {
      display: none !important;
    }
  }
  @media print {
    :is(html, body):not(#_) {
      all: initial !important;
      display: block !important;
      background: #fff !important;
    }
    :is(html, body):not(#_)::before,
    :is(html, body):not(#_)::after,
    body:not(#_) > :not(#toe-yoga-handout) {
      display: none !important;
    }
    #toe-yoga-handout,
    #toe-yoga-handout :not(svg, svg *) {
      all: revert;
      box-sizing: border-box;
      unicode-bidi: plaintext;
    }
    #toe-yoga-handout {
      display: block !important;
      /* frames stay within what is printed */
      padding-inline: 0.3mm;
      color: #000 !important;
      color-scheme: light;
      font:
        10pt/1.35 system-ui,
        sans-serif;
      overflow-wrap: anywhere;
    }
    #toe-yoga-handout :is(p, ul, ol, h1, h2, li, table) {
      margin: 0;
      padding: 0;
    }
    #toe-yoga-handout h1 {
      font-size: 20pt;
      line-height: 1.2;
    }
    #toe-yoga-handout h2 {
      font-size: 13pt;
    }
    #toe-yoga-handout .lines {
      white-space: pre-line;
    }
    #toe-yoga-handout .dose {
      font-size: 11.5pt;
      font-weight: 600;
    }
    #toe-yoga-handout .fine {
      font-size: 8.5pt;
    }
    #toe-yoga-handout header,
    #toe-yoga-handout footer {
      display: flex;
      gap: 4mm;
      align-items: center;
      break-inside: avoid;
    }
    #toe-yoga-handout footer {
      margin-block-start: 3mm;
    }
    #toe-yoga-handout header {
      margin-block-end: 3mm;
      padding-block-end: 2mm;
      border-block-end: 0.5pt solid;
    }
    #toe-yoga-handout :is(header img, .logo) {
      max-inline-size: 40mm;
      max-block-size: 18mm;
    }
    #toe-yoga-handout section {
      margin-block-start: 1.5mm;
      padding-block-start: 1.5mm;
      border-block-start: 0.5pt solid;
      break-inside: avoid;
    }
    #toe-yoga-handout h2,
    #toe-yoga-handout .dose {
      break-after: avoid;
    }
    #toe-yoga-handout .columns {
      display: flex;
      flex-wrap: wrap;
      gap: 2mm 5mm;
      margin-block-start: 2mm;
    }
    #toe-yoga-handout .words {
      display: grid;
      flex: 1 1 60mm;
      align-content: start;
      gap: 0.5mm;
    }
    #toe-yoga-handout ol {
      flex: 1 1 60mm;
      padding-inline-start: 5mm;
    }
    #toe-yoga-handout .stills {
      display: flex;
      flex: 0 1 auto;
      max-inline-size: 100%;
      flex-wrap: wrap;
      gap: 2mm 4mm;
      padding: 0;
      counter-reset: step;
    }
    /* a caption is wider than its picture where there is room: fewer lines */
    #toe-yoga-handout .stills > li {
      display: block;
      flex: 1 1 34mm;
      max-inline-size: 46mm;
      counter-increment: step;
    }
    #toe-yoga-handout .stills > li:not(.still) {
      flex-basis: 100%;
      max-inline-size: none;
    }
    #toe-yoga-handout .stills > li > span::before {
      content: counter(step) '. ';
      font-weight: 600;
    }
    #toe-yoga-handout :is(svg, svg *) {
      visibility: visible;
    }
    #toe-yoga-handout svg {
      display: block;
      margin: 0;
      inline-size: 34mm;
      block-size: auto;
    }
    #toe-yoga-handout .picture {
      max-inline-size: 60mm;
      max-block-size: 45mm;
    }
    #toe-yoga-handout .note {
      padding: 1mm 2mm;
      border: 0.5pt solid;
    }
    /* rows of three weeks */
    #toe-yoga-handout .weeks {
      display: grid;
      grid-template-columns: repeat(3, max-content);
      gap: 1mm 4mm;
      margin-block-start: 2mm;
      font-size: 9pt;
      line-height: 1;
    }
    #toe-yoga-handout tr {
      display: flex;
      align-items: center;
    }
    #toe-yoga-handout th {
      inline-size: 11mm;
      font-size: 8pt;
      font-weight: 400;
      text-align: start;
    }
    #toe-yoga-handout td {
      inline-size: 6.6mm;
      padding: 0.5mm 0 0;
      border: 0.5pt solid;
      border-inline-start-width: 0;
      text-align: center;
    }
    #toe-yoga-handout td > div {
      display: flex;
      block-size: 4.5mm;
    }
    #toe-yoga-handout i {
      flex: 1;
    }
    #toe-yoga-handout i + i {
      border-inline-start: 0.5pt solid;
    }
    #toe-yoga-handout th + td {
      border-inline-start-width: 0.5pt;
    }
    #toe-yoga-handout aside {
      margin-block: 2mm;
      padding: 1mm 2mm;
      border: 0.5pt solid;
      font-size: 9pt;
      line-height: 1.25;
      break-inside: avoid;
    }
    /* its lines go on in one another */
    #toe-yoga-handout aside :is(p, ul, li) {
      display: inline;
      padding: 0;
    }
    #toe-yoga-handout aside :is(p, li)::after {
      content: ' ';
    }
    #toe-yoga-handout .fill-in {
      display: flex;
      gap: 4mm;
      margin-block: 3mm 2mm;
    }
    #toe-yoga-handout .fill-in > span {
      flex: 1;
      border-block-end: 0.5pt solid;
    }
    #toe-yoga-handout ul {
      padding-inline-start: 4mm;
    }
    #toe-yoga-handout .code {
      flex: none;
      inline-size: 30mm;
    }
    #toe-yoga-handout .link {
      font-size: 9pt;
    }
    #toe-yoga-handout.one-per-page section + section {
      break-before: page;
    }
  }
`;
