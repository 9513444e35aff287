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
}
