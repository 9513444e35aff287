using System.Text;
using Communique;
using Tanxia.ReportKit;

// dotnet run --project examples/Communique
try
{
    string text = Year2025.Report.ToText();
    using Stream output = Console.OpenStandardOutput();
    output.Write(Encoding.UTF8.GetBytes(text));
    return 0;
}
catch (ReportException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
