using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Tests.Workbooks;
using Xunit.Abstractions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A form of any outline, filled in with any data, gives that data back.</summary>
public class RandomFormTests(ITestOutputHelper output)
{
    private const int Outlines = 150;

    [Fact]
    public void WhatIsFilledInIsWhatIsRead()
    {
        int tried = 0, lists = 0, parts = 0;
        foreach (RandomReport report in RandomReports.Take(Outlines).Where(report => !new Trial(report).IsWrong))
        {
            ReportOutline outline = ReportOutline.Parse(report.File, report.Yaml);
            // With something left out as well, and last time's values beside it.
            foreach (TreeMap values in Variants.WithoutEach(report).Take(2).Prepend(report.Data))
            {
                ReportData data = DataReader.Read(outline.Bound!, "data.yaml", TreePrinter.Yaml(values));
                byte[] form = FormDraft.Of(outline, tried % 3 == 0 ? TreePrinter.Yaml(report.Data) : null).Fill(outline, data).Save();
                if (tried % 20 == 0)
                {
                    using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(form), isEditable: false);
                    Assert.True(!new OpenXmlValidator().Validate(document).Any(), $"the form is not valid\n{report}");
                }
                ReportData read = DataReader.Read(outline.Bound!, [new WorkbookFile("表.xlsx", form)]);
                Assert.True(read.Messages.Count == 0, $"{string.Join('\n', read.Messages)}\n{report}");
                foreach (Model model in outline.Bound!.Models.Where(model => model.Parent is null || data[model.Parent] is not null))
                {
                    string? difference = Difference(model, data[model], read[model]);
                    Assert.True(difference is null, $"{difference}\n{report}");
                    lists += model.Lists.Count;
                    parts += model.IsOptional ? 1 : 0;
                }
                tried++;
            }
        }
        output.WriteLine($"{tried} forms with {lists} lists and {parts} optional parts");
        Assert.InRange(lists, 100, int.MaxValue);
        Assert.InRange(parts, 100, int.MaxValue);
    }

    /// <summary>What differs; null for nothing.</summary>
    private static string? Difference(Model model, ModelData? data, ModelData? read)
    {
        // A part that must be there has all its rows, whether they are filled in or not.
        if (!model.IsOptional && data is null)
        {
            return null;
        }
        if (data is null != read is null)
        {
            return $"the part {model.Path} is there in one of them only";
        }
        return data is null ? null : model.Metrics.Concat<Declaration>(model.Lists).Where(declaration => !HasBlank(declaration, data) && !GivenTwice.IsSame(data[declaration], read![declaration]))
            .Select(declaration => $"{declaration.Path}: {data[declaration]} and {read![declaration]}").FirstOrDefault();
    }

    /// <summary>A record of which nothing is filled in is none.</summary>
    private static bool HasBlank(Declaration declaration, ModelData data) => declaration is ValueList { IsRecords: true } list
        && ((List<ModelData?>?)data[list])?.Exists(record => list.Fields.TrueForAll(field => record![field] is null)) == true;
}
