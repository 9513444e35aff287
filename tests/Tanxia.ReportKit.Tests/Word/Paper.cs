using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Word;

/// <summary>Outlines of papers, as short as what is looked at allows.</summary>
internal static class Paper
{
    /// <summary>All that a signed paper can have.</summary>
    public const string Whole = """
        report: Whole
        title: [青石镇人民政府关于2026年上半年, 森林防火工作情况的报告]
        to: 云川县人民政府
        preamble: 现将有关情况报告如下：
        sections:
          - section: 上半年的工作
            sections:
              - section: 建好队伍
                text: 组建护林队，分片包干，每日巡护。
              - section: 备足物资
                heading: run-in
                text: 风力灭火机“随叫随到”——每月检修一次。
          - section: 下半年的打算
            plans:
              - plan: 抓宣传
                text: 进村入户讲清规定。
              - 抓好值守
        attachments:
          - 防火物资清单
          - 青石镇秋冬季森林防火值班安排和各村护林员包片责任区域划分情况一览表
        signature: 青石镇人民政府
        date: 2026-07-08
        document:
          secrecy: 秘密★1年
          urgency: 加急
          letterhead: 青石镇人民政府文件
          number: { code: 青府, year: 2026, serial: 8 }
          signer: 林远
          remark: 联系人：周岚，电话：8123
          annexes:
            - title: 防火物资清单
              body: 风力灭火机十二台，水泵四台。
            - title: 青石镇秋冬季森林防火值班安排和各村护林员包片责任区域划分情况一览表
              sections:
                - section: 镇政府
                  text: 每日安排六人值班。
                - section: 护林点
                  text: 昼夜有人值守。
          copies: [云川县应急管理局、林业局, 青石林场]
          printed: { by: 青石镇党政办公室, date: 2026-07-09 }

        """;

    public static RenderedReport Render(string outline) => Read(outline).WithData("data", "{}").Render();

    public static ReportOutline Read(string outline)
    {
        ReportOutline read = ReportOutline.Parse("outline", outline);
        Assert.Empty(read.Messages.Where(message => message.Severity == Severity.Error).Select(message => message.ToString()));
        return read;
    }

    /// <summary>Behind a title and a sentence, these keys.</summary>
    public static RenderedReport With(string keys) => Render($"report: A\ntitle: 关于秋季防火工作的报告\ntext: 我镇秋季防火准备已经就绪。\n{keys}");
}
