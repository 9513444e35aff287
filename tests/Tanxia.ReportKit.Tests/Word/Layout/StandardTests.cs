using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>Each clause of GB/T 9704-2012 against pages that are really laid out; docs/word.md has the table.</summary>
[Trait("Category", "Slow")]
public sealed partial class StandardTests
{
    private const double Left = 28, Right = 184, Top = 37, Bottom = 262, Line = 28.95 * 25.4 / 72, Character = 156.0 / 28;

    [SkippableFact]
    public void ThePagesAreAsTheStandardHasThemAndTheTableSaysSo()
    {
        Measured[] rows = [.. Page(), .. Head(), .. Frame(), .. Signature(), .. Annexes(), .. Imprint(), .. Numbers()];
        Assert.Empty(rows.Where(row => !row.Holds).Select(row => row.ToString()));

        string path = Path.Combine(Repository.Root, "docs", "word.md"), received = Path.ChangeExtension(path, ".received.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        string renewed = Table().Replace(page, $"<!-- measured -->\n| 条 | 要求 | 实测 |\n|---|---|---|\n{string.Concat<Measured>(rows)}<!-- /measured -->");
        // Another version measures a tenth more here and there.
        if (page == renewed || !LibreOffice.Version.StartsWith("LibreOffice 7.4.", StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, renewed);
        Assert.Fail($"""
            The table of docs/word.md is not what was measured. If the change of the page is right, renew it:
              mv "{received}" "{path}"
            """);
    }

    private static readonly Lazy<IReadOnlyList<LaidOutPage>> s_whole = new(() => LayOut(Paper.Whole));

    private static IReadOnlyList<LaidOutPage> LayOut(string outline) => LaidOutPage.LayOut(DocxParts.BytesOf(Paper.Render(outline)));

    private static LaidOutLine Find(string beginning) => s_whole.Value.SelectMany(page => page.Lines).First(line => line.Text.StartsWith(beginning, StringComparison.Ordinal));

    private static LaidOutLine Below(LaidOutLine line) => s_whole.Value.Single(page => page.Lines.Contains(line)).Lines.SkipWhile(other => other != line).ElementAt(1);

    /// <summary>How many empty lines are between two.</summary>
    private static double Between(LaidOutLine above, LaidOutLine below) => (below.Baseline - above.Baseline) / Line - 1;

    /// <summary>Which line of the page it is, from 1.</summary>
    private static double Row(LaidOutLine line) => (line.Baseline - Top - 0.8 * Line) / Line + 1;

    private static IEnumerable<Measured> Page()
    {
        string paragraph = string.Concat(Enumerable.Range(0, 613).Select(i => "永和九年岁在癸丑暮春之初会于会稽山阴之兰亭修禊事也"[i % 24]));
        LaidOutPage page = LayOut($"report: A\ntext: |\n  {paragraph}\n")[0];
        LaidOutLine first = page.Text[0], last = page.Text[^1];
        yield return new("5.1", "A4 纸，210 mm×297 mm", $"{page.Width:0.#} mm×{page.Height:0.#} mm", Math.Abs(page.Width - 210) < 0.2 && Math.Abs(page.Height - 297) < 0.2);
        yield return Measured.Length("5.2.1", "天头 37 mm±1 mm（首行的行顶）", first.Baseline - 0.8 * Line, Top, 1);
        yield return Measured.Length("5.2.1", "订口 28 mm±1 mm（顶格的字）", last.Left, Left, 1);
        yield return Measured.Length("5.2.1", "版心宽 156 mm（满行的字）", last.Right - last.Left, 156, 0.6);
        yield return Measured.Length("5.2.1", "版心高 225 mm（首行行顶到末行行底）", last.Baseline + 0.2 * Line - (first.Baseline - 0.8 * Line), 225);
        yield return Measured.Length("5.2.2", "正文 3 号字（16 磅）", first.Size, 16, 0.1, "磅");
        yield return Measured.Length("5.2.3", "每面 22 行", page.Text.Count, 22, 0, "行");
        yield return Measured.Length("5.2.3", "每行 28 字", last.Text.Length, 28, 0, "字");
    }

    private static IEnumerable<Measured> Head()
    {
        LaidOutLine secrecy = Find("秘密"), urgency = Find("加急"), letterhead = Find("青石镇人民政府文件"), number = Find("青府〔"), title = Find("青石镇人民政府关于");
        LaidOutRule rule = Assert.Single(s_whole.Value[0].Rules);
        yield return Measured.Length("7.2.2", "密级在版心左上角第二行", Row(secrecy), 2, 0.1, "行");
        yield return Measured.Length("7.2.2", "密级顶格", secrecy.Left - Left, 0, 0.3);
        yield return Measured.Fact("7.2.2", "密级和紧急程度 3 号黑体", IsHei(secrecy) && IsHei(urgency) && Math.Abs(secrecy.Size - 16) < 0.1);
        yield return Measured.Length("7.2.3", "紧急程度在密级下一行", Row(urgency), 3, 0.1, "行");
        yield return Measured.Length("7.2.4", "发文机关标志上边缘至版心上边缘 35 mm", letterhead.Top - Top, 35);
        yield return Measured.Length("7.2.4", "发文机关标志居中（左右空白之差）", OffCentre(letterhead), 0, 1);
        yield return Measured.Length("7.2.5", "发文字号在发文机关标志下空二行", (number.Baseline - 0.8 * Line - (letterhead.Baseline + 0.2 * 1.25 * 42 * 25.4 / 72)) / Line, 2, 0.1, "行");
        yield return Measured.Length("7.2.5", "上行文的发文字号居左空一字", (number.Left - Left) / Character, 1, 0.1, "字");
        yield return Measured.Length("7.2.6", "签发人居右空一字", (Right - number.Right) / Character, 1, 0.2, "字");
        yield return Measured.Fact("7.2.6", "签发人与发文字号同一行；三字用仿宋，姓名用楷体", IsFang(number) && IsKai(number.Letters[^1].FontName ?? ""));
        yield return Measured.Length("7.2.7", "红色分隔线在发文字号下 4 mm", rule.Top - number.Bottom, 4);
        yield return Measured.Length("7.2.7", "红色分隔线与版心等宽", rule.Right - rule.Left, 156, 0.6);
        yield return Measured.Length("7.3.1", "标题在红色分隔线下空二行", (title.Baseline - 0.8 * Line - rule.Bottom) / Line, 2, 0.1, "行");
        LaidOutPage plain = LayOut("report: A\ntitle: 关于防火的通知\ntext: 请做好准备。\ndocument:\n  letterhead: 青石镇人民政府文件\n  number: { code: 青府, year: 2026, serial: 8 }\n")[0];
        yield return Measured.Length("7.2.5", "下行文的发文字号居中（左右空白之差）", OffCentre(plain.Line("青府〔")), 0, 1);
    }

    private static IEnumerable<Measured> Frame()
    {
        LaidOutLine title = Find("青石镇人民政府关于"), second = Find("森林防火工作"), to = Find("云川县人民政府"), preamble = Find("现将"), one = Find("一、上半年"), two = Find("（一）建好");
        yield return Measured.Length("7.3.1", "标题 2 号字（22 磅）", title.Size, 22, 0.1, "磅");
        yield return Measured.Length("7.3.1", "标题居中（左右空白之差，两行中大的）", Math.Max(OffCentre(title), OffCentre(second)), 0, 1.5);
        yield return Measured.Length("7.3.2", "主送机关在标题下空一行", Between(second, to), 1, 0.1, "行");
        yield return Measured.Length("7.3.2", "主送机关顶格", to.Left - Left, 0, 0.3);
        yield return Measured.Length("7.3.3", "正文在主送机关下一行", Between(to, preamble), 0, 0.1, "行");
        yield return Measured.Fact("7.3.3", "首页显示正文", s_whole.Value[0].Text.Any(line => line.Text.StartsWith("现将", StringComparison.Ordinal)));
        yield return Measured.Length("7.3.3", "自然段左空二字", (preamble.Left - Left) / Character, 2, 0.1, "字");
        yield return Measured.Fact("7.3.3", "“一、”用黑体，“（一）”用楷体，正文用仿宋", IsHei(one) && IsKai(two.Font) && IsFang(preamble));
        LaidOutLine body = Find("一是抓宣传"), first = Find("附件：1."), item = Find("2.青石镇"), turned = Below(item);
        yield return Measured.Length("7.3.4", "附件说明在正文下空一行", Between(body, first), 1, 0.1, "行");
        yield return Measured.Length("7.3.4", "“附件”左空二字", (first.Left - Left) / Character, 2, 0.1, "字");
        yield return Measured.Length("7.3.4", "序号上下对齐（相差）", Math.Abs(first.LeftOf("1.") - item.Left), 0, 0.6);
        yield return Measured.Length("7.3.4", "附件名称回行与首字对齐（相差）", Math.Abs(turned.Left - item.LeftOf("青石镇")), 0, 0.6);
    }

    private static IEnumerable<Measured> Signature()
    {
        LaidOutLine above = Below(Find("2.青石镇")), remark = Find("（联系人");
        LaidOutPage page = s_whole.Value.First(page => page.Lines.Contains(above));
        LaidOutLine name = page.Line("青石镇人民政府"), date = page.Line("2026年7月8日");
        yield return Measured.Length("7.3.5.2", "不盖章：署名在附件说明下空一行", Between(above, name), 1, 0.1, "行");
        yield return Measured.Length("7.3.5.2", "不盖章：成文日期比署名首字右移二字", (date.TightLeft - name.Left) / Character, 2, 0.2, "字");
        yield return Measured.Length("7.3.5.2", "不盖章：成文日期长，右空二字", (Right - date.Right) / Character, 2, 0.3, "字");
        LaidOutPage longer = LayOut("report: A\ntext: 请做好准备。\nsignature: 青石镇人民政府办公室\ndate: 2026-07-08\n")[0];
        yield return Measured.Length("7.3.5.2", "不盖章：署名长，署名右空二字", (Right - longer.Line("青石镇").Right) / Character, 2, 0.3, "字");
        LaidOutPage sealedPage = LayOut("report: A\ntext: 请做好准备。\nsignature: 青石镇人民政府\ndate: 2026-07-08\ndocument: { seal: true }\n")[0];
        LaidOutLine under = sealedPage.Line("2026年"), by = sealedPage.Line("青石镇");
        yield return Measured.Length("7.3.5.1", "盖章：成文日期右空四字", (Right - under.Right) / Character, 4, 0.3, "字");
        yield return Measured.Length("7.3.5.1", "盖章：署名以成文日期为准居中（相差）", Math.Abs((by.Left + by.Right - under.TightLeft - under.Right) / 2), 0, 1);
        // A seal of 42 mm a little above the middle of the two lines.
        double seal = (by.Top + under.Bottom) / 2 - 3 - 21;
        yield return Measured.Length("7.3.5.1", "盖章：印章（直径 42 mm）顶端距正文一行之内", (seal - sealedPage.Text[0].Bottom) / Line, 0.5, 0.5, "行");
        yield return Measured.Length("7.3.6", "附注在成文日期下一行", Between(date, remark), 0, 0.1, "行");
        yield return Measured.Length("7.3.6", "附注左空二字", (remark.Letters[0].StartBaseLine.X * 25.4 / 72 - Left) / Character, 2, 0.1, "字");
    }

    private static IEnumerable<Measured> Annexes()
    {
        LaidOutPage page = s_whole.Value[^1];
        LaidOutLine label = page.Text[0], title = page.Text[1];
        yield return Measured.Fact("7.3.7", "附件另面编排，“附件”和序号在第一行", s_whole.Value.Skip(2).Select(annex => annex.Text[0].Text).SequenceEqual(["附件1", "附件2"]));
        yield return Measured.Length("7.3.7", "“附件”顶格", label.Left - Left, 0, 0.3);
        yield return Measured.Fact("7.3.7", "“附件”和序号 3 号黑体", IsHei(label) && Math.Abs(label.Size - 16) < 0.1);
        yield return Measured.Length("7.3.7", "附件标题在版心第三行", Row(title), 3, 0.1, "行");
        yield return Measured.Length("7.3.7", "附件标题居中（左右空白之差）", OffCentre(s_whole.Value[^2].Text[1]), 0, 1.5);
    }

    private static IEnumerable<Measured> Imprint()
    {
        LaidOutPage page = s_whole.Value[^1];
        LaidOutRule[] rules = [.. page.Rules];
        Assert.Equal(3, rules.Length);
        LaidOutLine copies = page.Line("抄送："), printed = page.Line("青石镇党政");
        yield return Measured.Length("7.4.1", "首条分隔线 0.35 mm", rules[0].Thickness, 0.35, 0.03);
        yield return Measured.Length("7.4.1", "中间的分隔线 0.25 mm", rules[1].Thickness, 0.25, 0.03);
        yield return Measured.Length("7.4.1", "末条分隔线 0.35 mm", rules[2].Thickness, 0.35, 0.03);
        yield return Measured.Length("7.4.1", "分隔线与版心等宽", rules[0].Right - rules[0].Left, 156, 0.6);
        yield return Measured.Length("7.4.1", "末条分隔线与最后一面版心下边缘重合（相差）", Math.Abs(rules[2].Bottom - Bottom), 0);
        yield return Measured.Length("7.4.2", "抄送 4 号字（14 磅）", copies.Size, 14, 0.1, "磅");
        yield return Measured.Length("7.4.2", "抄送左空一字", (copies.Left - Left) / (14 * 25.4 / 72), 1, 0.1, "字");
        yield return Measured.Fact("7.4.2", "抄送在印发机关上一行", copies.Baseline < printed.Baseline && printed.Baseline - copies.Baseline < 1.2 * Line);
        yield return Measured.Length("7.4.3", "印发机关左空一字", (printed.Left - Left) / (14 * 25.4 / 72), 1, 0.1, "字");
        yield return Measured.Length("7.4.3", "印发日期右空一字", (Right - printed.Right) / (14 * 25.4 / 72), 1, 0.2, "字");
    }

    private static IEnumerable<Measured> Numbers()
    {
        LaidOutLine odd = s_whole.Value[0].Number!, even = s_whole.Value[1].Number!;
        Assert.Equal(["—1—", "—2—", "—3—", "—4—"], s_whole.Value.Select(page => page.Number!.Text));
        yield return Measured.Length("7.5", "页码 4 号字（14 磅）", odd.Size, 14, 0.1, "磅");
        // The dash lies in the middle of the character, a little above its base line.
        UglyToad.PdfPig.Core.PdfRectangle dash = odd.Letters[0].BoundingBox;
        yield return Measured.Length("7.5", "一字线上距版心下边缘 7 mm", s_whole.Value[0].Height - dash.Top * 25.4 / 72 - Bottom, 7);
        yield return Measured.Length("7.5", "单页码居右空一字", (Right - odd.Right) / Character, 1, 0.15, "字");
        yield return Measured.Length("7.5", "双页码居左空一字", (even.Left - Left) / Character, 1, 0.15, "字");
        yield return Measured.Fact("7.5", "附件的页码连续", s_whole.Value.Count == 4);
    }

    private static double OffCentre(LaidOutLine line) => Math.Abs(line.Left - Left - (Right - line.Right));

    private static bool IsHei(LaidOutLine line) => line.Font.Contains("ZenHei", StringComparison.Ordinal);

    private static bool IsKai(string font) => font.Contains("UKai", StringComparison.Ordinal);

    private static bool IsFang(LaidOutLine line) => line.Font.Contains("UMing", StringComparison.Ordinal);

    [GeneratedRegex("<!-- measured -->\n.*?<!-- /measured -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
