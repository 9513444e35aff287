namespace Tanxia.ReportKit;

/// <summary>
/// The look of the page as GB/T 9704-2012 has it: A4, 28 characters by 22 lines (5.2), 2号小标宋 for the title, 3号仿宋 for the
/// text, 黑体 and 楷体 for the first two levels of headings (7.3). Only fonts that the reader has; nothing is loaded.
/// </summary>
internal static class PageStyle
{
    /// <summary>Holds neither &lt; nor &amp;, so that it reads the same in HTML and in XML.</summary>
    public const string Css =
        """
        :root {
          --song: "方正小标宋简体", "方正小标宋_GBK", "方正小标宋_GB18030", FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, "华文中宋", STZhongsong, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --fang: "仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, "方正仿宋_GBK", "方正仿宋_GB18030", "华文仿宋", STFangsong, FandolFang, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --kai: "楷体_GB2312", KaiTi_GB2312, "楷体", KaiTi, "方正楷体_GBK", "方正楷体_GB18030", "华文楷体", STKaiti, "Kaiti SC", "LXGW WenKai", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
          --hei: "黑体", SimHei, "方正黑体_GBK", "方正黑体_GB18030", "华文黑体", STHeiti, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", sans-serif;
          color-scheme: light;
        }
        @page {
          size: A4;
          margin: 37mm 26mm 35mm 28mm;
        }
        @page :right {
          @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, "宋体", serif; vertical-align: top; padding: 7mm 14pt 0 0; }
        }
        @page :left {
          @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, "宋体", serif; vertical-align: top; padding: 7mm 0 0 14pt; }
        }
        body {
          margin: 0;
          overflow-x: hidden;
          background: #e6e6e3;
          color: #000;
          /* 28 characters in 156 mm, 22 lines in 225 mm. */
          font: 15.75pt/28.95pt var(--fang);
          text-autospace: no-autospace;
          -webkit-text-size-adjust: 100%;
          text-size-adjust: 100%;
        }
        article {
          box-sizing: border-box;
          width: 210mm;
          min-height: 297mm;
          margin: 8mm auto;
          padding: 37mm 26mm 35mm 28mm;
          background: #fff;
          box-shadow: 0 1px 6px rgba(0, 0, 0, .25);
        }
        h1, h2, h3, h4, h5, h6, p {
          margin: 0;
          font: inherit;
          overflow-wrap: anywhere;
        }
        header {
          margin-bottom: 28.95pt;
          text-align: center;
        }
        h1 {
          font: 22pt/36pt var(--song);
        }
        @supports (font-synthesis: none) {
          /* Bold where the font has it: 小标宋 is heavy by itself and is not made heavier. */
          h1 { font-weight: bold; font-synthesis: none; }
        }
        h1 + p { margin-top: 12pt; }
        .issuer, .date, .occasion, .speaker { font-family: var(--kai); }
        .body p, h2, h3, h4, h5, h6 { text-indent: 2em; }
        .body p { text-align: justify; orphans: 1; widows: 1; }
        h2, h3, h4, h5, h6 { break-after: avoid; }
        h2, .h2 { font-family: var(--hei); }
        h3, .h3 { font-family: var(--kai); }
        /* Another font in the line does not make it higher. */
        .h2, .h3 { line-height: 1; }
        .body .addressee { text-indent: 0; }
        /* Decimals are fixed, so that numbers to the right stand point below point. */
        table { width: 100%; margin: 6pt 0; border-collapse: collapse; border: 1.5pt solid #000; border-width: 1.5pt 0; font-size: 12pt; line-height: 1.5; }
        caption { font-size: 12pt; line-height: 1.6; break-after: avoid; }
        .tabletitle { display: block; font-family: var(--hei); font-size: 14pt; text-align: center; }
        .tableunit { display: block; text-align: right; }
        th, td { padding: 2pt 4pt; border: .5pt solid #000; overflow-wrap: anywhere; font-weight: normal; text-align: center; }
        th:first-child, td:first-child { border-left: 0; }
        th:last-child, td:last-child { border-right: 0; }
        thead { display: table-header-group; }
        /* A unit in a heading stays whole, and so does a short name. */
        thead th { font-family: var(--hei); word-break: keep-all; }
        tbody th { min-width: 4em; }
        tfoot { display: table-row-group; }
        tr { break-inside: avoid; }
        .number { text-align: right; overflow-wrap: normal; }
        footer { margin-top: 28.95pt; }
        /* 附件：1.… turns over under the name (7.3.4). */
        .attachment { padding-left: 6em; text-indent: -4em; }
        .attachment:only-of-type { padding-left: 5em; text-indent: -3em; }
        /* Two characters from the right, the date two characters behind the name (7.3.5). */
        .signed { display: table; margin: 57.9pt 2em 0 auto; break-inside: avoid; }
        .signed:first-child { margin-top: 28.95pt; }
        .signed .date { padding-left: 2em; font-family: inherit; }
        .draftline { font-family: var(--hei); color: #c00; text-align: right; }
        .draftline + h1 { margin-top: 12pt; }
        .figure.missing { background: #fde3e1; color: #a00; }
        .figure.doubtful { background: #fdf1c4; color: #a00; }
        .figure.sample { background: #e3eefb; }
        .samples, .faults {
          box-sizing: border-box;
          width: 210mm;
          margin: 8mm auto;
          padding: 5mm 26mm 5mm 28mm;
          background: #fff;
          font: 11pt/1.7 var(--hei);
          overflow-wrap: anywhere;
        }
        .samples { background: #e3eefb; }
        .faults ol { margin: 0; padding-left: 2.5em; }
        @media screen {
          .figure { border-bottom: 1px dotted #b9b9b2; cursor: help; }
          .figure .figure { border-bottom: 0; }
          .figure:hover, .figure:focus { background: #fdf1c4; outline: 0; border-bottom-color: #b58900; }
          .figure:hover::after, .figure:focus::after {
            content: attr(data-tip);
            position: absolute;
            z-index: 1;
            box-sizing: border-box;
            width: max-content;
            max-width: 22em;
            padding: .5em .8em;
            transform: translate(-50%, -100%);
            border-radius: 3px;
            background: #2f2f2b;
            color: #fff;
            font: 13px/1.6 var(--hei);
            text-align: left;
            text-indent: 0;
            white-space: pre-line;
            pointer-events: none;
          }
          /* Of a figure within a figure only the inner one speaks. */
          .figure:has(.figure:hover)::after, .figure:has(.figure:focus)::after { content: none; }
        }
        @media screen and (max-width: 230mm) {
          body { background: #fff; font-size: 18px; line-height: 1.9; }
          .samples, .faults { width: auto; margin: 0; padding: 1em 1.1em; }
          article { width: auto; min-height: 0; max-width: 36em; margin: 0 auto; padding: 1.6em 1.1em 3em; box-shadow: none; }
          header { margin-bottom: 1.5em; }
          footer { margin-top: 1.5em; }
          .signed { margin-top: 2em; }
          h1 { font-size: 1.3em; line-height: 1.6; text-wrap: balance; }
          /* Wider than the screen it scrolls by itself. */
          table { display: block; overflow-x: auto; border-top: 0; font-size: .85em; }
          thead tr { border-top: 1.5pt solid #000; }
          th, td { min-width: 3em; }
          thead th { overflow-wrap: normal; }
                  .figure:hover::after, .figure:focus::after {
            position: fixed;
            left: .6em;
            right: .6em;
            bottom: .6em;
            width: auto;
            max-width: none;
            transform: none;
            font-size: 15px;
          }
        }
        @media print {
          body { background: none; }
          article { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
        }

        """;
}
