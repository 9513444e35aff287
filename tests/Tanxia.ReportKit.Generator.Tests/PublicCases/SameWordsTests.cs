using Tanxia.ReportKit.Tests.Schema;

namespace Tanxia.ReportKit.Generator.Tests.PublicCases;

/// <summary>Build, reader and report say the same, with the same id, in both languages.</summary>
[Trait("PublicCase", "P24")]
public class SameWordsTests
{
    [Theory]
    [InlineData("messages")]
    [InlineData("language")]
    public void OfEveryOutlineOfTheDocumentation(string folder)
    {
        string[] outlines = [.. OutlinePages.Pages(folder).SelectMany(page => OutlinePages.In(page, "wrong", "outline", "right")).Distinct()];
        Assert.True(outlines.Length > 100);
        Assert.Contains(Said.Of(outlines), said => said.Count > 0);
    }
}
