using Qingshi;
using Tanxia.ReportKit;
using Tanxia.ReportKit.Word;

// dotnet run --project examples/FloodReport                 writes 汛情报告.docx
// dotnet run --project examples/FloodReport -- FILE.docx    writes that file
string path = args is [var file] ? file : "汛情报告.docx";
try
{
    RenderedReport report = Rain.July2026.Render();
    report.ToDocx(path);
    foreach (ReportMessage message in report.CheckFonts())
    {
        Console.Error.WriteLine(message);
    }
    Console.WriteLine(path);
    return 0;
}
catch (ReportException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
