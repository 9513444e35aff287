using System.Text;
using HalfYear;
using Tanxia.ReportKit;

// dotnet run --project examples/HalfYear           the first half of 2026
// dotnet run --project examples/HalfYear -- 2025   the first half of 2025
HalfYearReport report = args is ["2025"] ? FirstHalf2025.Report : FirstHalf2026.Report;
try
{
    string text = report.ToText();
    using Stream output = Console.OpenStandardOutput();
    output.Write(Encoding.UTF8.GetBytes(text));
    return 0;
}
catch (ReportException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
