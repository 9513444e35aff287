namespace Tanxia.ReportKit.Tests.Cli;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["", "new", "check", "render", "preview", "schema", "explain", "accept", "snapshots"];

    [Fact]
    public void Chinese() => Snapshot.Match(Pages("zh"));

    [Fact]
    public void English() => Snapshot.Match(Pages("en"));

    private static string Pages(string language)
    {
        using var tool = new Transcript();
        return string.Join("\n", Commands.Select(command =>
        {
            string[] arguments = [.. command.Length == 0 ? [] : (string[])[command], "--help", "--lang", language];
            Answer answer = tool.Run(arguments);
            Assert.Equal((0, ""), (answer.Code, answer.Error));
            return $"$ reportkit {string.Join(' ', arguments)}\n{answer.Output}";
        }));
    }
}
