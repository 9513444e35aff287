using Tanxia.ReportKit.Cli;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>Command lines that cannot be done: said in our words, exit code 2, nothing written.</summary>
public sealed class WrongUseTests
{
    [Theory]
    [InlineData("chek a.yaml", "error RK0911: \"chek\" is not known here, did you mean check?")]
    [InlineData("check a.yaml --dta b.yaml", "error RK0911: \"--dta\" is not known here, did you mean --data?")]
    [InlineData("check --colour a.yaml", "error RK0912: \"--colour\" is not known here: reportkit check --help says what is.")]
    [InlineData("print", "error RK0912: \"print\" is not known here: reportkit --help says what is.")]
    [InlineData("schema x y", "error RK0912: \"x\" is not known here: reportkit schema --help says what is.\nerror RK0912: \"y\" is not known here: reportkit schema --help says what is.")]
    [InlineData("check", "error RK0913: FILE is missing: write reportkit check half-year.report.yaml")]
    [InlineData("render", "error RK0913: OUTLINE is missing: write reportkit render half-year.report.yaml --data data.yaml -o half-year.html")]
    [InlineData("explain", "error RK0913: ID is missing: write reportkit explain RK0501")]
    [InlineData("check a.yaml --data", "error RK0914: behind --data write DATA.")]
    [InlineData("render a.yaml -o", "error RK0914: behind --output write FILE.")]
    [InlineData("check a.yaml --format xml", "error RK0915: --format cannot be \"xml\"; it can be: text json sarif")]
    [InlineData("schema --lang fr", "error RK0915: --lang cannot be \"fr\"; it can be: zh en")]
    [InlineData("render a.yaml -o a.txt -o b.txt", "error RK0916: --output is written once: keep one.")]
    [InlineData("check a.yaml --lang zh --dta b.yaml", "错误 RK0911: 不认识“--dta”，是否想写 --data？")]
    [InlineData("check --lang zh", "错误 RK0913: 少写了“文件”：请写成 reportkit check 半年总结.report.yaml")]
    [InlineData("render a.yaml -o --lang zh", "错误 RK0914: “--output”后面要写文件。")]
    public void IsSaid(string arguments, string said)
    {
        using var tool = new Transcript();
        tool.Run(arguments.Split(' ')).Is(2, said);
    }

    [Fact]
    public void AnEmptyArgumentIsAMissingOne()
    {
        using var tool = new Transcript();
        tool.Run("check", "").Is(2, "error RK0913: FILE is missing: write reportkit check half-year.report.yaml");
        tool.Run("check", "@a.yaml", " ").Is(2, "error RK0913: FILE is missing: write reportkit check half-year.report.yaml");
        tool.Run("new", "").Is(2, "error RK0913: NAME is missing: write reportkit new half-year");
        tool.Run("schema", "-o", "").Is(2, "error RK0914: behind --output write FILE.");
        tool.Run("render", "@a.yaml", "--data", "").Is(2, "error RK0914: behind --data write DATA.");
        Assert.Empty(tool.Files);
    }

    [Fact]
    public void TheVersionInEitherLanguage()
    {
        using var tool = new Transcript();
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", tool.Run("--version").Output);
        Assert.Equal((0, ""), (tool.Run("--version", "--lang", "zh").Code, tool.Run("--version", "--lang", "zh").Error));
    }

    /// <summary>RK0933: a defect is no stack trace of ours alone, but a message that says what to do with it.</summary>
    [Fact]
    public void ADefectIsSaidToBeOne()
    {
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen { Input = () => throw new InvalidOperationException("no such thing"), Output = TextWriter.Null, Error = error, Language = MessageLanguage.English };
        Assert.Equal(2, Tool.Run(["check", "-"], screen));
        Assert.StartsWith("error RK0933: the tool failed; this is a defect of ReportKit, please report it with outline and data: System.InvalidOperationException: no such thing\n", error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WithoutACommandHelpIsShown()
    {
        using var tool = new Transcript();
        Answer answer = tool.Run();
        Assert.Equal((2, "", tool.Run("--help").Output), (answer.Code, answer.Output, answer.Error));
    }

    /// <summary>A file of a response file's name is a file.</summary>
    [Fact]
    public void AtSignAndDashesAreNamesToo()
    {
        using var tool = new Transcript();
        tool.Run("check", "--", "--dta").Is(2, """
            --dta: error RK0917: there is no such file: check its name and folder; a name with blanks is put in quotes.
            0 files checked: 1 error, 0 warnings, 0 notes.
            """);
    }
}
