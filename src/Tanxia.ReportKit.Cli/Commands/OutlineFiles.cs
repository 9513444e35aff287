using System.CommandLine;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>The outline and the data that a command takes.</summary>
internal static class OutlineFiles
{
    public static Argument<string[]> Several(Screen screen) => new("FILES")
    {
        HelpName = screen.Say("大纲", "OUTLINE"),
        Arity = ArgumentArity.OneOrMore,
        Description = screen.Say(
            "大纲文件（*.report.yaml），可以写几个，可以用通配符；- 是标准输入",
            "Outlines (*.report.yaml), one or more, wildcards allowed; - is standard input"),
    };

    public static Argument<string> One(Screen screen) => new("OUTLINE")
    {
        HelpName = screen.Say("大纲", "OUTLINE"),
        Description = screen.Say("大纲文件（*.report.yaml）；- 是标准输入", "The outline (*.report.yaml); - is standard input"),
    };

    public static Option<string[]> Data(Screen screen) => new("--data", "-d")
    {
        HelpName = screen.Say("数据", "DATA"),
        AllowMultipleArgumentsPerToken = true,
        Description = screen.Say("数据文件，YAML 或 JSON；可以写几个，合在一起；- 是标准输入", "Data in YAML or JSON; several files are merged; - is standard input"),
    };

    public static ReportOutline Read(SourceFile file) => ReportOutline.Parse(file.Path, file.Text);

    public static Report With(ReportOutline outline, IReadOnlyList<SourceFile> data) => outline.WithData([.. data.Select(file => (file.Path, file.Text))]);
}
