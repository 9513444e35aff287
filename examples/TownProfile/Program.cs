using System.Text;
using TownProfile;
using Tanxia.ReportKit;

// dotnet run --project examples/TownProfile
try
{
    string text = Qingshi.Report.ToText();
    using Stream output = Console.OpenStandardOutput();
    output.Write(Encoding.UTF8.GetBytes(text));
    return 0;
}
catch (ReportException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
