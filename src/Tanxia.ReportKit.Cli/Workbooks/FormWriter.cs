using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Rendering;
using Outline = Tanxia.ReportKit.Outlines.Language.Outline;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>
/// Writes the form of an outline: instructions, a sheet of single figures, one for each list of records and one for all
/// lists of names. The same outline gives the same bytes.
/// </summary>
internal static class FormWriter
{
    /// <param name="outline">The outline.</param>
    /// <param name="last">What was filled in last time; null for nothing.</param>
    public static byte[] Write(Outline outline, ReportData? last)
    {
        var contents = new FormContents(outline);
        var styles = new FormStyles();
        List<FormSheet> sheets = [FiguresSheet.Of(contents, last, styles)];
        var names = new SheetNames(sheets[0].Name, NamesSheet.SheetName, InstructionsSheet.SheetName);
        sheets.AddRange(contents.Lists.Where(list => list.IsRecords).Select(list => RecordsSheet.Of(list, names.For(list), last, styles)));
        if (contents.Lists.Any(list => !list.IsRecords))
        {
            sheets.Add(NamesSheet.Of([.. contents.Lists.Where(list => !list.IsRecords)], last, styles));
        }
        sheets.Insert(0, InstructionsSheet.Of(contents, last is not null, styles));
        return FixedZip.Of(Package(sheets, styles));
    }

    private static MemoryStream Package(List<FormSheet> sheets, FormStyles styles)
    {
        var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            // The one that it is given is random.
            document.ChangeIdOfPart(workbook, "rId1");
            var list = new Sheets();
            for (int i = 0; i < sheets.Count; i++)
            {
                string id = "rId" + (i + 1);
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheets[i].ToWorksheet(isFirst: i == 0);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = id });
            }
            workbook.AddNewPart<WorkbookStylesPart>("rId" + (sheets.Count + 1)).Stylesheet = styles.ToStylesheet();
            IEnumerable<DefinedName> titles = sheets.Select((sheet, i) => (sheet, i)).Where(one => one.sheet.HeadingRow > 0)
                .Select(one => new DefinedName($"'{one.sheet.Name.Replace("'", "''")}'!${one.sheet.HeadingRow}:${one.sheet.HeadingRow}")
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)one.i,
                });
            workbook.Workbook = new Workbook(
                // Sheets are neither renamed nor removed by mistake.
                new WorkbookProtection { LockStructure = true },
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                list,
                new DefinedNames(titles));
        }
        stream.Position = 0;
        return stream;
    }
}
