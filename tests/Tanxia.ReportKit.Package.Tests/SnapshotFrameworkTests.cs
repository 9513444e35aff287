namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A fresh project of each test framework with the packed package: a first run, what was accepted, and a figure that moved.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class SnapshotFrameworkTests(SnapshotFrameworkTests.Built built) : IClassFixture<SnapshotFrameworkTests.Built>
{
    [Theory]
    [InlineData("Xunit2")]
    [InlineData("Xunit3")]
    [InlineData("Nunit5")]
    [InlineData("Mstest4")]
    [InlineData("Tunit1")]
    public void ASnapshotFailsIsAcceptedHoldsAndNamesTheFigureThatMoved(string framework)
    {
        CommandResult first = built.Run(framework, "34").Failed();
        Assert.Contains("RK1502", first.Everything);
        Assert.Equal(
            ["Tests.Awaited.received.txt", "Tests.FirstHalf.received.txt", "Tests.Rows_closed=30.received.txt", "Tests.Rows_closed=31.received.txt"],
            built.Accept(framework));

        built.Run(framework, "34").Succeeded();

        string said = built.Run(framework, "36").Failed().Everything;
        Assert.Contains("一、一是“化解矛盾”：办结 34宗 → 36宗（“办结信访”，大纲第 6 行）", said);
        Assert.Contains("Tests.FirstHalf.verified.txt: 错误 RK1501: 与采用过的文字有 1 处不同。", said);
        Assert.Equal(["Tests.Awaited.received.txt", "Tests.FirstHalf.received.txt"], built.Received(framework));
    }

    /// <summary>The projects, built in one go; the report is a project of its own, as in a system.</summary>
    public sealed class Built
    {
        private readonly Consumer _solution;

        public Built(PackedPackages packages)
        {
            _solution = new Consumer(packages, "frameworks")
                .WriteProject("Reports", "<OutputType>Library</OutputType>")
                .Write("Reports/" + HalfYear.File, HalfYear.Outline);
            const string sdk = """<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />""";
            Add(packages, "Xunit2", "Xunit", "", "[Fact]", "[Theory, InlineData(30), InlineData(31)]", sdk
                + """<PackageReference Include="xunit" Version="2.9.3" /><PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />""");
            Add(packages, "Xunit3", "Xunit", "", "[Fact]", "[Theory, InlineData(30), InlineData(31)]", sdk
                + """<PackageReference Include="xunit.v3.mtp-off" Version="4.0.2" /><PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" />""");
            Add(packages, "Nunit5", "NUnit.Framework", "", "[Test]", "[TestCase(30), TestCase(31)]", sdk
                + """<PackageReference Include="NUnit" Version="5.0.0" /><PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />""");
            Add(packages, "Mstest4", "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod]", "[TestMethod, DataRow(30), DataRow(31)]",
                """<PackageReference Include="MSTest" Version="4.5.2" />""");
            Add(packages, "Tunit1", "TUnit.Core", "", "[Test]", "[Test, Arguments(30), Arguments(31)]",
                """<PackageReference Include="TUnit" Version="1.81.10" />""");
            _solution.WriteSolution();
            _solution.Dotnet("build", "All.slnx").Succeeded();
        }

        /// <summary>Runs its tests; the report has so many cases closed.</summary>
        internal CommandResult Run(string framework, string closed)
        {
            string[] arguments = framework == "Tunit1" ? [$"{framework}/bin/Debug/net10.0/{framework}.dll"] : ["test", framework, "--no-build"];
            return Command.Run(_solution.PathOf(""), "dotnet", arguments, new Dictionary<string, string> { ["CLOSED"] = closed, ["CI"] = "false", ["LC_ALL"] = "zh_CN.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = "zh-Hans" });
        }

        internal string[] Received(string framework) =>
            [.. Directory.GetFiles(_solution.PathOf(framework), "*.received.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

        /// <summary>As a person does with the command of the message.</summary>
        internal string[] Accept(string framework)
        {
            string[] received = Received(framework);
            foreach (string file in received)
            {
                File.Copy(_solution.PathOf(Path.Combine(framework, file)), _solution.PathOf(Path.Combine(framework, file.Replace(".received.", ".verified."))));
            }
            return received;
        }

        private void Add(PackedPackages packages, string framework, string nameSpace, string type, string test, string rows, string references) => _solution
            .Write($"{framework}/{framework}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <IsTestProject>true</IsTestProject>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Tanxia.ReportKit.Testing" Version="{packages.Version}" />
                    <ProjectReference Include="../Reports/Reports.csproj" />
                    {references}
                  </ItemGroup>
                </Project>
                """)
            .Write($"{framework}/Tests.cs", $$"""
                using Reports;
                using Tanxia.ReportKit.Testing;
                using {{nameSpace}};

                {{type}}
                public class Tests
                {
                    {{test}}
                    public void FirstHalf() => Snapshot.Match(Report(int.Parse(Environment.GetEnvironmentVariable("CLOSED")!)));

                    {{test}}
                    public async Task Awaited()
                    {
                        await Task.Delay(10);
                        Snapshot.Match(Report(int.Parse(Environment.GetEnvironmentVariable("CLOSED")!)).Render());
                    }

                    {{rows}}
                    public void Rows(int closed) => Snapshot.Match(Report(closed).ToText(), new { closed });

                    private static HalfYearReport Report(int closed) => new()
                    {
                        年份 = 2026,
                        受理信访 = 36,
                        办结信访 = closed,
                        道路 = new() { 硬化 = 2.6m },
                        防汛 = new() { 转移 = 68 },
                    };
                }
                """);
    }
}
