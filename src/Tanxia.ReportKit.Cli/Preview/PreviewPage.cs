namespace Tanxia.ReportKit.Cli.Preview;

/// <summary>The page that the browser shows: it is filled in by what is to be seen, and again whenever that changes.</summary>
internal static class PreviewPage
{
    /// <param name="screen">Its language.</param>
    /// <param name="nonce">Allows its own style and script, and no other.</param>
    /// <param name="state">What is to be seen, in JSON.</param>
    public static string Of(Screen screen, string nonce, string state) => $"""
        <!DOCTYPE html>
        <html lang="{screen.Say("zh-CN", "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <title></title>
        <style nonce="{nonce}">{PageStyle.Css}</style>
        <style nonce="{nonce}">{Resources.Read("preview.css")}</style>
        </head>
        <body>
        <div id="panel">
        <div id="status" role="status"><b id="count"></b><span id="time"></span></div>
        <p id="lost" hidden>{screen.Say(
            "预览停了，下面是最后的样子。要接着看，请再运行 reportkit preview。",
            "The preview has ended; this is what it showed last. To go on, run reportkit preview again.")}</p>
        <p id="note"></p>
        <ol id="faults" aria-label="{screen.Say("错误", "Faults")}"></ol>
        <p id="hint">{screen.Say("指着或点一下正文里的数，看它从哪里来。", "Point at a figure of the report, or click it, to see where it comes from.")}</p>
        <noscript>{screen.Say("请打开浏览器的 JavaScript。", "Please allow JavaScript.")}</noscript>
        </div>
        <p id="old"></p>
        <main id="report" lang="zh-CN"></main>
        <div id="card" role="tooltip" hidden></div>
        <template id="more"><li><details><summary>{screen.Say("同样的还有 # 处", "# more like these")}</summary><ol></ol></details></li></template>
        <template id="jump"><button type="button">{screen.Say("看正文", "show it")}</button></template>
        <script type="application/json" id="state">{state}</script>
        <script nonce="{nonce}">
        {Resources.Read("difference.js")}
        {Resources.Read("preview.js")}</script>
        </body>
        </html>

        """;
}
