using System.Text;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public void ItIsThatOfTheLibrary()
    {
        using var tool = new Transcript();
        tool.Run("schema").Is(0, "", ReportOutline.Schema);
        tool.Run("schema", "-o", "@report.schema.json").Is(0, "");
        Assert.Equal(ReportOutline.Schema, tool.Read("report.schema.json"));
        tool.Run("schema", "-o", "@no/report.schema.json").Is(2,
            "no/report.schema.json: error RK0920: the file cannot be written: there is no such folder. What was there before is untouched.");
    }

    private const string Binding = "\"yaml.schemas\": { \"./.vscode/report.schema.json\": \"*.report.yaml\" }";

    [Theory]
    [InlineData("", "{\n  " + Binding + "\n}\n")]
    [InlineData("{}", "{\n  " + Binding + "\n}")]
    [InlineData("{\n}\n", "{\n  " + Binding + "\n}\n")]
    [InlineData("{ \"a\": 1 }", "{ " + Binding + ", \"a\": 1 }")]
    [InlineData("{\r\n    // 我的设置\r\n    \"a\": [1,],\r\n}\r\n", "{\r\n    " + Binding + ",\r\n    // 我的设置\r\n    \"a\": [1,],\r\n}\r\n")]
    [InlineData("{\n  // 还没有\n}", "{\n  " + Binding + "\n  // 还没有\n}")]
    [InlineData("{\n  \"名\": { \"yaml.schemas\": 1 }\n}", "{\n  " + Binding + ",\n  \"名\": { \"yaml.schemas\": 1 }\n}")]
    [InlineData("{\n  \"yaml.schemas\": {\n    \"a.json\": \"a.yaml\"\n  }\n}",
        "{\n  \"yaml.schemas\": {\n    \"./.vscode/report.schema.json\": \"*.report.yaml\",\n    \"a.json\": \"a.yaml\"\n  }\n}")]
    [InlineData("{ \"yaml.schemas\": {} }", "{ \"yaml.schemas\": {\n  \"./.vscode/report.schema.json\": \"*.report.yaml\"\n} }")]
    [InlineData("{ \"yaml.schemas\": { \"./.vscode/report.schema.json\": [\"a.yaml\"] } }", "{ \"yaml.schemas\": { \"./.vscode/report.schema.json\": [\"a.yaml\"] } }")]
    public void InstallingPutsOneLineIntoTheSettings(string before, string after)
    {
        using var folder = new Transcript();
        if (before.Length > 0)
        {
            folder.Write(".vscode/settings.json", before);
        }
        Install(folder, "zh_CN.UTF-8").Is(0, ".vscode/report.schema.json 写好了，并登记在 .vscode/settings.json 里。VS Code 装上扩展 redhat.vscode-yaml，就能补全和检查大纲。");
        Assert.Equal(after, folder.Read(".vscode/settings.json"));
        Assert.Equal(ReportOutline.Schema, folder.Read(".vscode/report.schema.json"));
        Install(folder, "en_US.UTF-8").Is(0, ".vscode/report.schema.json is written, and .vscode/settings.json names it. With the extension redhat.vscode-yaml, VS Code completes and checks outlines.");
        Assert.Equal(after, folder.Read(".vscode/settings.json"));
    }

    [Theory]
    [InlineData("{\n  \"a\": \n}\n", 3)]
    [InlineData("[]", 1)]
    [InlineData("{\n  \"yaml.schemas\": [\"a.json\"]\n}", 2)]
    [InlineData("{ \"a\": 1 } 2", 1)]
    public void SettingsThatCannotBeReadAreUntouched(string settings, int line)
    {
        using var folder = new Transcript();
        folder.Write(".vscode/settings.json", settings);
        Install(folder, "en_US.UTF-8").Is(2, $".vscode/settings.json({line}): error RK0970: these are no settings of an editor, they are untouched: mend them first, or write into them {Binding}");
        Assert.Equal(settings, folder.Read(".vscode/settings.json"));
        Assert.Equal([".vscode/settings.json"], folder.Files);
    }

    private static Answer Install(Transcript folder, string locale)
    {
        (int code, byte[] output, byte[] error) = ToolProcess.Run(folder, locale, "schema", "--install");
        return new Answer(code, Encoding.UTF8.GetString(output), Encoding.UTF8.GetString(error));
    }
}
