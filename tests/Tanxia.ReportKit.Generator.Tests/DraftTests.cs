using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Tests;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Whatever is wrong with the data, a draft shows all of it at its place. Both back ends draw the same.</summary>
public class DraftTests
{
    private const string File = "draft.report.yaml";

    private const string Outline =
        """
        report: DraftOfAll
        title: 青石镇{年份}年工作小结
        metrics:
          年份: year
          月份: month
          截止: date
          牵头: text
          受理: 宗
          办结: 宗
          覆盖率: { type: percent, ratio: true }
          甲: { unit: 亩, decimals: 1 }
          乙: { unit: 亩, decimals: 1 }
          合计: { unit: 亩, sum: [甲, 乙], decimals: 1 }
          人均: { unit: 亩, value: 合计 / 受理, decimals: 2 }
          上年: 宗
          增减: { change: 受理, from: 上年, prefix: 同比 }
          增速: { rate: true, prefix: 同比 }
          上年增速: { rate: true, prefix: 同比 }
          变化: { compare: 增速, with: 上年增速, prefix: 比上年同期 }
          构成: { parts: [甲, 乙], of: 合计 }
          总投资: { unit: 万元, sum: 项目.资金 }
          通报: { unit: 人, optional: true }
        lists:
          村庄: { unit: 个 }
          项目:
            unit: 个
            fields: { 村: text, 资金: 万元, 备注: { type: text, optional: true } }
            each: ["{村}投入{资金}", { when: 资金 > 100, text: ，属重点 }]
            where: 资金 > 0
            join: ；
        checks:
          - 办结 <= 受理
        sections:
          - section: 总的情况
            text:
              - 截至{截止}，由{牵头}牵头，受理{受理}，办结{办结}，覆盖率{覆盖率}
              - when: 通报 present
                text: ，通报{通报}
          - section: 数量
            id: 数量
            metrics: { 户数: 户 }
            text: 共{户数}，{合计}，其中{构成}，人均{人均}，受理{增减}，投资{增速}，{变化}。
          - section: 名单
            text: |
              {村庄}等{村庄.count}。
              总投资{总投资}：{项目}。
          - section: 安排
            optional: true
            id: 安排
            metrics: { 期数: 期 }
            text: "{月份}前培训{期数}，见{ref:数量}。"
        """;

    private static readonly Lazy<BothBackEnds> s_outlines = new(() => new BothBackEnds((File, Outline)));

    [Fact]
    public void WithoutAnyDataItIsAForm() => Draws("",
        """
        草稿

        青石镇【待填：年份】年工作小结

        一、总的情况
        截至【待填：截止】，由【待填：牵头】牵头，受理【待填：受理（宗）】，办结【待填：办结（宗）】，覆盖率【待填：覆盖率（%）】。
        二、数量
        共【待填：户数（户）】，【待算：合计】，其中甲【待填：甲（亩）】、乙【待填：乙（亩）】，人均【待算：人均】，受理【待算：增减】，投资【待填：增速（%）】，【待算：变化】。
        三、名单
        【待填：村庄（个）】等【待填：村庄（个）】。总投资【待算：总投资】：【待填：项目（个）】。

        """,
        "RK1001 年份, RK1001 月份, RK1001 截止, RK1001 牵头, RK1001 受理, RK1001 办结, RK1001 覆盖率, RK1001 甲, RK1001 乙, RK1001 上年, RK1001 增速, RK1001 上年增速, "
        + "RK1009 村庄, RK1009 项目, RK1001 数量.户数");

    [Fact]
    public void WhatIsWrongStandsAtItsPlace() => Draws(
        """
        年份: 226
        月份: 13
        截止: 2026-06-30
        牵头: "甲\t乙"
        受理: 0
        办结: -3
        覆盖率: 0.4836
        甲: 1.25
        乙: 2.5
        上年: 0
        增速: 3.4
        上年增速: 2.1
        通报: 2
        村庄: []
        项目: [{ 村: 东岭村, 资金: 120 }, null, { 资金: 8 }, { 村: 柳湾村 }, { 村: 河口村, 资金: -1 }]
        数量: { 户数: 12 }
        安排: { 期数: 3 }
        """,
        """
        草稿

        青石镇226【待核】年工作小结

        一、总的情况
        截至2026年6月30日，由【待填：牵头】牵头，受理0宗，办结-3宗【待核】，覆盖率48.36%，通报2人。
        二、数量
        共12户，3.8亩，其中甲1.3亩、乙2.5亩，人均【待算：人均】，受理与上年同期持平，投资同比增长3.4%，增速比上年同期提高1.3个百分点。
        三、名单
        【待填：村庄（个）】等【待填：村庄（个）】。总投资【待算：总投资】：东岭村投入120万元，属重点；【待填：村】投入【待填：资金（万元）】，属重点；【待填：村】投入8万元；柳湾村投入【待填：资金（万元）】，属重点。
        四、安排
        13月【待核】前培训3期，见第二部分。

        """,
        "RK1005 年份, RK1006 月份, RK1008 牵头, RK1303 受理, RK1003 办结, RK1013 人均, RK1010 村庄, "
        + "RK1011 项目, RK1001 项目.村, RK1001 项目.资金, RK1001 项目.村, RK1001 项目.资金, RK1003 项目.资金");

    [Fact]
    public void NamesOfWhichOneIsEmptyHaveYetToCome()
    {
        const string outline = "report: DraftOfNames\nlists:\n  村庄: { unit: 个 }\ntext: 通水的有{村庄:等}，即{村庄}\n";
        Assert.Equal("草稿\n\n通水的有【待填：村庄（个）】，即【待填：村庄（个）】。\n",
            new BothBackEnds(("names.report.yaml", outline)).Draft("names.report.yaml", "村庄: [东岭村, null, 河口村]\n").Text);
    }

    private static void Draws(string data, string text, string messages)
    {
        RenderedReport draft = s_outlines.Value.Draft(File, data);
        Assert.Equal(text, draft.Text);
        Assert.Equal(messages, string.Join(", ", draft.Messages.Select(message => $"{message.Id} {message.Figure}")));
    }
}
